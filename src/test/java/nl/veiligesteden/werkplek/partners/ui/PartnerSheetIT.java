package nl.veiligesteden.werkplek.partners.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.intake.RowsRefusedException;
import nl.veiligesteden.werkplek.intake.ui.SheetPlans;
import nl.veiligesteden.werkplek.intake.ui.SheetRowPlan;
import nl.veiligesteden.werkplek.intake.ui.SheetSubject;
import nl.veiligesteden.werkplek.partners.CollaborationCategory;
import nl.veiligesteden.werkplek.partners.ContactDraft;
import nl.veiligesteden.werkplek.partners.ContactEdit;
import nl.veiligesteden.werkplek.partners.ContactSheet;
import nl.veiligesteden.werkplek.partners.Contacts;
import nl.veiligesteden.werkplek.partners.PartnerEdit;
import nl.veiligesteden.werkplek.partners.PartnerName;
import nl.veiligesteden.werkplek.partners.PartnerSheet;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.sheets.Sheet;
import nl.veiligesteden.werkplek.sheets.SheetColumn;
import nl.veiligesteden.werkplek.sheets.SheetFormat;
import nl.veiligesteden.werkplek.sheets.SheetReader;
import nl.veiligesteden.werkplek.shell.TextsIn;
import nl.veiligesteden.werkplek.shell.Wording;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Partners and contact persons go out as a sheet and come back: untouched they change nothing, changed just that. */
@DatabaseTest
class PartnerSheetIT {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private Partners partners;
    @Autowired
    private PartnerSheet partnerSheet;
    @Autowired
    private Contacts contacts;
    @Autowired
    private ContactSheet contactSheet;
    @Autowired
    private Wording wording;
    @TempDir
    private Path folder;

    private MunicipalityWorkspace workspace;

    @BeforeEach
    void fill() {
        workspace = workspaces.municipality(Role.COORDINATOR);
        partners.collaborate(workspace, new PartnerName("Ons Huis " + workspace.slug()), CollaborationCategory.CIVIL_SOCIETY);
        contacts.add(workspace, new ContactDraft("Łucja van der Çelik", "=adviseur", "lucja@voorbeeld.example", "+31 6 12345678"));
        contacts.add(workspace, new ContactDraft("'t Hooft", "", "", "0612345678"));
    }

    @Test
    void whatNobodyTouchedChangesNothing() throws Exception {
        for (Locale language : List.of(DUTCH, Locale.ENGLISH)) {
            TextsIn texts = new TextsIn(wording, language);
            for (SheetFormat format : SheetFormat.values()) {
                assertThat(read(contactSubject(), out(format, SheetSubject.withMarks(ContactSubject.table(texts), one -> one.id().toString(), Contacts.Contact::version), contacts.contacts(workspace))))
                        .as(format + " " + language).hasSize(2).allMatch(row -> row.kind() == SheetRowPlan.Kind.UNCHANGED);
                assertThat(read(partnerSubject(), out(format, SheetSubject.withMarks(PartnerSubject.table(texts), one -> one.id().value().toString(), Partners.Collaborator::version),
                        partners.collaborators(workspace)))).as(format + " " + language).hasSize(1).allMatch(row -> row.kind() == SheetRowPlan.Kind.UNCHANGED);
            }
        }
    }

    @Test
    void contactsAreChangedAddedAndTakenBack() throws Exception {
        List<SheetRowPlan<ContactEdit>> rows = read(contactSubject(), csv("""
                Naam;Functie;E-mailadres van het werk;Telefoonnummer van het werk
                't Hooft;Jongerenwerk;;0612345678
                Nieuw Gezicht;;nieuw@voorbeeld.example;
                Fout;;geen adres;
                """));
        assertThat(rows).extracting(SheetRowPlan::kind).containsExactly(SheetRowPlan.Kind.CHANGED, SheetRowPlan.Kind.NEW, SheetRowPlan.Kind.WRONG);
        assertThat(rows.getLast().problems()).singleElement().asString().startsWith("C4: ");
        IntSupplier undo = contactSubject().apply(edits(rows));
        assertThat(contacts.contacts(workspace)).extracting(Contacts.Contact::name).containsExactly("Łucja van der Çelik", "'t Hooft", "Nieuw Gezicht");
        assertThat(contacts.contacts(workspace).get(1).role()).isEqualTo("Jongerenwerk");
        assertThat(undo.getAsInt()).isEqualTo(2);
        assertThat(contacts.contacts(workspace)).extracting(Contacts.Contact::role).containsExactly("=adviseur", "");
    }

    @Test
    void whatACollegueChangedMeanwhileIsNotWrittenOver() throws Exception {
        List<SheetRowPlan<ContactEdit>> rows = read(contactSubject(), csv("Naam;Functie\n't Hooft;Jongerenwerk\nNieuw Gezicht;\n"));
        Contacts.Contact hooft = contacts.contacts(workspace).get(1);
        contacts.edit(workspace, hooft.id(), new ContactDraft(hooft.name(), "Wijkagent", "", ""), hooft.version());
        assertThatThrownBy(() -> contactSubject().apply(edits(rows))).isInstanceOf(RowsRefusedException.class);
        assertThat(contacts.contacts(workspace)).extracting(Contacts.Contact::role).containsExactly("=adviseur", "Wijkagent");
        MunicipalityWorkspace reader = workspaces.colleague(workspace.slug(), Role.READER);
        assertThatThrownBy(() -> contactSheet.apply(reader, List.of())).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> partnerSheet.apply(reader, List.of())).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void partnersBeginGetAnotherNameAndAreTakenBack() throws Exception {
        String known = "Ons Huis " + workspace.slug();
        List<SheetRowPlan<PartnerEdit>> rows = read(partnerSubject(), csv("Naam;Naam bij ons;Soort partner;Open taken\n" + known + ";Huis;;7\nDe Nieuwe " + workspace.slug() + ";;"
                + new TextsIn(wording, DUTCH).say(CollaborationCategory.CIVIL_SOCIETY) + ";\n" + known.toUpperCase(Locale.ROOT).replace(" ", "-") + ";;" + new TextsIn(wording, DUTCH).say(CollaborationCategory.OTHER_PARTNER) + ";\nX;;Buren;\n"));
        assertThat(rows).extracting(SheetRowPlan::kind).containsExactly(SheetRowPlan.Kind.CHANGED, SheetRowPlan.Kind.NEW, SheetRowPlan.Kind.WRONG, SheetRowPlan.Kind.WRONG);
        assertThat(rows.get(2).problems().getFirst()).contains("in een andere schrijfwijze");
        assertThat(rows.get(3).problems().getFirst()).contains("Kies uit");
        IntSupplier undo = partnerSubject().apply(edits(rows));
        assertThat(partners.collaborators(workspace)).extracting(Partners.Collaborator::shownAs).containsExactlyInAnyOrder("Huis", "De Nieuwe " + workspace.slug());
        assertThat(undo.getAsInt()).isEqualTo(2);
        assertThat(partners.collaborators(workspace)).extracting(Partners.Collaborator::shownAs).containsExactly(known);
    }

    private ContactSubject contactSubject() {
        return new ContactSubject(workspace, contacts, contactSheet);
    }

    private PartnerSubject partnerSubject() {
        return new PartnerSubject(workspace, partners, partnerSheet, new TextsIn(wording, DUTCH));
    }

    private static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static <R> byte[] out(SheetFormat format, List<SheetColumn<R>> columns, List<R> rows) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        format.write(new Sheet<>("Lijst", columns, List.of("Uitleg"), "Uitleg", "Keuzes", take -> take.accept(rows)), file);
        return file.toByteArray();
    }

    private <R, E> List<SheetRowPlan<E>> read(SheetSubject<R, E> subject, byte[] file) throws Exception {
        return SheetPlans.of(subject, SheetReader.read(Files.write(folder.resolve("in"), file)), new TextsIn(wording, DUTCH), wording).rows();
    }

    private static <E> List<E> edits(List<SheetRowPlan<E>> rows) {
        return rows.stream().filter(SheetRowPlan::isDone).map(SheetRowPlan::edit).toList();
    }
}
