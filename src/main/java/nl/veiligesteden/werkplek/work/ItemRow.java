package nl.veiligesteden.werkplek.work;

import java.util.Locale;

/**
 * An item with more than a list on screen shows.
 *
 * @param pillar that it serves, itself or by its strand; empty for none
 * @param groups names of the target groups, with commas between
 */
public record ItemRow(ItemListItem line, String description, String place, String pillar, String strand, Groups groups) {

    /** In the languages of the taxonomy. */
    public record Groups(String nl, String en) {

        public String in(Locale locale) {
            return "en".equals(locale.getLanguage()) ? en : nl;
        }
    }
}
