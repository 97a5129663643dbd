package nl.veiligesteden.werkplek.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;

/**
 * Passwords that many people choose, however they are dressed up: those of the lists that come with the library, words of this workspace and of the person, rows on the keyboard, repetitions and dates. Nothing is asked of which
 * characters a password is made.
 */
final class CommonPasswords {

    private static final List<String> OURS = List.of("wachtwoord", "welkom", "werkplek", "veilige", "steden", "veiligesteden", "movisie", "gemeente", "straatintimidatie", "geheim", "inloggen", "januari", "februari", "maart", "april",
            "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december", "lente", "zomer", "herfst", "winter", "voorjaar", "najaar");
    /** Of four: what is guessed within some millions of tries. */
    private static final int STRONG_ENOUGH = 2;

    private CommonPasswords() {
    }

    /** @param own words of the person, such as the name and the mail address */
    static boolean has(String password, String... own) {
        DictionaryBuilder words = new DictionaryBuilder().setDictionaryName("ours").setExclusion(true);
        OURS.forEach(word -> words.addWord(word, 0));
        Arrays.stream(own).flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))).filter(word -> word.length() > 2).forEach(word -> words.addWord(word, 0));
        List<Dictionary> dictionaries = new ArrayList<>(ConfigurationBuilder.getDefaultDictionaries());
        dictionaries.add(words.createDictionary());
        return new Nbvcxz(new ConfigurationBuilder().setDictionaries(dictionaries).createConfiguration()).estimate(password).getBasicScore() < STRONG_ENOUGH;
    }
}
