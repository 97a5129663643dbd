package nl.veiligesteden.werkplek.plans.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nothing that is told of a person gets onto a public page unless it was chosen, one by one. */
class PublicContactsTest {

    private static final String ALI = "Çelik Ali (beleidsadviseur) – 074 245 98 76 – c.ali@hengelo.example";
    private static final String PIA = "Pia Łodz – p.lodz@hengelo.example";

    private static PlanPage page(InvolvedLine... lines) {
        return new PlanPage("Hengelo", "", List.of(new TextSection(SectionKind.AMBITION, "", "Bel 074-245 98 77 of mail naar wijk@hengelo.example. Van 2022 – 2025 en in 2026 liep er meer."),
                new InvolvedSection("", "", List.of(lines), "")));
    }

    private static InvolvedLine contacts(String text) {
        return InvolvedLine.of(InvolvedKind.CONTACTS, "Contactpersoon bij de gemeente", text);
    }

    @Test
    void findsEachPersonAndEveryAddressAndNumberOnce() {
        PlanPage page = page(contacts(ALI + "; " + PIA), InvolvedLine.of("Andere samenwerkingspartners", "Politie, GGD (06 12345678)"));
        assertThat(PublicContacts.in(page)).containsExactly(ALI, PIA, "wijk@hengelo.example", "074-245 98 77", "06 12345678");
    }

    @Test
    void publishesNothingThatNobodyChose() {
        PlanPage shown = PublicContacts.only(page(contacts(ALI + "; " + PIA)), Set.of());
        assertThat(new PlanPageWriter().text(shown)).doesNotContain("Çelik", "Pia", "@", "245").contains("Bel [telefoon] of mail naar [e-mail]. Van 2022 – 2025 en in 2026");
        assertThat(PublicContacts.in(shown)).isEmpty();
    }

    @Test
    void publishesOnePersonOfALineWithoutTheOther() {
        PlanPage shown = PublicContacts.only(page(contacts(ALI + "; " + PIA)), Set.of(PIA));
        assertThat(new PlanPageWriter().text(shown)).contains("Contactpersoon bij de gemeente: " + PIA).doesNotContain("Çelik");
        assertThat(PublicContacts.only(shown, Set.of(PIA))).isEqualTo(shown);
    }

    @Test
    void leavesThePageAsItIsWhereAllWasChosen() {
        PlanPage page = page(contacts(ALI + "; " + PIA));
        assertThat(PublicContacts.only(page, Set.copyOf(PublicContacts.in(page)))).isEqualTo(page);
    }

    @Test
    void aLineInWhichNobodyIsRecognisedIsChosenAsAWhole() {
        PlanPage page = page(contacts("het wijkteam"));
        assertThat(PublicContacts.in(page)).contains("het wijkteam");
        assertThat(new PlanPageWriter().text(PublicContacts.only(page, Set.of()))).doesNotContain("wijkteam");
    }
}
