package nl.veiligesteden.werkplek.plans.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "DEPARTMENTS   | Leefbaarheid en Veiligheid, Communicatie        | Leefbaarheid en Veiligheid;Communicatie",
        "DEPARTMENTS   | Communicatie, Zorg en Veiligheid                | Communicatie;Zorg en Veiligheid",
        "EXECUTING     | Leefbaarheid en Veiligheid                      | Leefbaarheid en Veiligheid",
        "CIVIL_SOCIETY | politie, horecaondernemers en scholen           | politie;horecaondernemers;scholen",
        "CIVIL_SOCIETY | politie en jongerenwerk.                        | politie;jongerenwerk",
        "OTHER_PARTNERS| GGD Twente, HALT en COC                         | GGD Twente;HALT;COC",
        "OTHER_PARTNERS| Slachtofferhulp, Halt en Veilig Thuis           | Slachtofferhulp;Halt;Veilig Thuis",
        "OTHER_PARTNERS| GGD; CCV; CBS                                   | GGD;CCV;CBS"})
    void readsAnEnumeration(InvolvedKind kind, String text, String names) {
        assertThat(NameFinder.find(kind, text)).isEqualTo(new NameFinder.Found(true, List.of(names.split(";"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EXECUTING     | Team Veiligheid is aanspreekpunt voor het programma Veilige Steden. | Team Veiligheid",
        "EXECUTING     | Zorg en Veiligheid in samenwerking met afdeling Jeugd.              | Zorg en Veiligheid;Jeugd",
        "CIVIL_SOCIETY | Wij werken samen met de politie, het COC en de scholen.             | politie;COC;scholen",
        "OTHER_PARTNERS| Daarnaast denkt Slachtofferhulp Nederland met ons mee.              | Slachtofferhulp Nederland"})
    void takesNamesOutOfRunningText(InvolvedKind kind, String text, String names) {
        assertThat(NameFinder.find(kind, text)).isEqualTo(new NameFinder.Found(false, List.of(names.split(";"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Afdelingen  | afdeling Bestuur, Wijken en Veiligheid                              | Bestuur, Wijken en Veiligheid",
        "Andere partners | politie, GGD Twente en afdeling Bestuur, Wijken en Veiligheid       | politie;GGD Twente;Bestuur, Wijken en Veiligheid",
        "Afdelingen  | De afdeling Bestuur, Wijken en Veiligheid voert het plan uit.       | Bestuur, Wijken en Veiligheid",
        "Afdelingen  | Afdeling Zorg, Werk en Jeugd, afdeling Openbare Orde, Team Handhaving | Zorg, Werk en Jeugd;Openbare Orde;Team Handhaving",
        "Uitvoerende afdeling | Bestuur, Wijken en Veiligheid                              | Bestuur, Wijken en Veiligheid"})
    void offersWhatFollowsAfdelingAsOneName(String label, String text, String names) {
        InvolvedLine line = InvolvedLine.of(label, text);
        assertThat(line.names()).containsExactly(names.split(";"));
        assertThat(line.isCertain()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Andere partners    | politie, jongerenwerk surveilleert extra, scholen                            | politie;scholen",
        "Andere partners    | Samen met de politie, het COC, die ook voorlichting geeft, en de scholen.    | politie;COC;scholen",
        "Andere partners    | horeca, waarmee wij afspraken maken, en HALT                                 | horeca;HALT",
        "Andere partners    | zodra het warm wordt, organiseren boa's avonden, GGD, COC                    | GGD;COC",
        "Andere partners    | politie, onder andere tijdens de kermis, jongerenwerk, zoals vorig jaar      | politie;jongerenwerk"})
    void takesNoFragmentOfASentenceForAName(String label, String text, String names) {
        InvolvedLine line = InvolvedLine.of(label, text);
        assertThat(line.names()).containsExactly(names.split(";"));
        assertThat(line.isCertain()).isFalse();
    }

    @Test
    void isCertainOnlyOfWhatCannotBeReadInTwoWays() {
        assertThat(InvolvedLine.of("Afdelingen", "Bestuur, Wijken en Veiligheid").isCertain()).isFalse();
        assertThat(InvolvedLine.of("Afdelingen", "Wijken en Veiligheid, Jeugd").isCertain()).isTrue();
        assertThat(InvolvedLine.of("Andere partners", "politie, Halt en COC").isCertain()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "Jan Jansen – 074 245 98 76 – j.jansen@hengelo.example       | Jan Jansen,,074 245 98 76,j.jansen@hengelo.example",
        "Noor Çelik (beleidsadviseur), tel. 06-00000011              | Noor Çelik,beleidsadviseur,06-00000011,",
        "Jan de Wit, coördinator – j.dewit@almelo.example            | Jan de Wit,coördinator,,j.dewit@almelo.example",
        "Jan Jansen 074 245 98 76 j@hengelo.example                  | Jan Jansen,,074 245 98 76,j@hengelo.example",
        "U kunt contact opnemen met Fatma el Idrissi via 053 000 00 12 | Fatma el Idrissi,,053 000 00 12,",
        "[naam] – [telefoon] – [e-mail]                              | [naam],,,",
        "veiligheid@enschede.example                                 | ,,,veiligheid@enschede.example"})
    void findsAContact(String text, String contact) {
        String[] parts = contact.split(",", -1);

        assertThat(ContactFinder.find(text)).containsExactly(new Contact(parts[0], parts[1], parts[2], parts[3]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A.B. van ’t Hoff", "A. B. van Dam", "J. (Joke) de Vries", "P.J. (Piet) van ‘t Wout-Çelik", "Éric in 't Veld", "Zoë d’Hondt", "mw. drs. K. op den Berg",
            "De heer T. van der Zee", "Anne-Fleur ’s Gravesande", "Ömer el Yılmaz", "L. du Pré", "mevr. Ö. (Özlem) Şahin"})
    void findsAContactWhateverTheName(String name) {
        for (String data : List.of(" – 074 000 00 11 – x@hengelo.example", ", 074 000 00 11, x@hengelo.example", " (beleidsadviseur) 074 000 00 11 x@hengelo.example")) {
            assertThat(ContactFinder.find(name + data)).as(data).singleElement().satisfies(contact -> {
                assertThat(contact.name()).isEqualTo(name);
                assertThat(contact.phone()).isEqualTo("074 000 00 11");
                assertThat(contact.email()).isEqualTo("x@hengelo.example");
            });
        }
    }

    @Test
    void findsSeveralContacts() {
        assertThat(ContactFinder.find("Jan Jansen – 074 000 00 11 en Noor Çelik – n.celik@hengelo.example")).containsExactly(
                new Contact("Jan Jansen", "", "074 000 00 11", ""), new Contact("Noor Çelik", "", "", "n.celik@hengelo.example"));
        assertThat(ContactFinder.find("[naam 1] en [naam 2]")).extracting(Contact::name).containsExactly("[naam 1]", "[naam 2]");
    }

    @Test
    void tellsAListOfContactsFromTheirData() {
        assertThat(NameFinder.find(InvolvedKind.CONTACTS, "Jan Jansen en Noor Çelik"))
                .isEqualTo(new NameFinder.Found(true, List.of("Jan Jansen", "Noor Çelik")));
        assertThat(NameFinder.find(InvolvedKind.CONTACTS, "Jan Jansen – 074 000 00 11"))
                .isEqualTo(new NameFinder.Found(false, List.of("Jan Jansen")));
    }
}
