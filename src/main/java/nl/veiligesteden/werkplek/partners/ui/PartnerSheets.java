package nl.veiligesteden.werkplek.partners.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.intake.ui.SheetSubject;
import nl.veiligesteden.werkplek.partners.Contacts;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.partners.SharedPartners;
import nl.veiligesteden.werkplek.sheets.SheetColumn;
import nl.veiligesteden.werkplek.sheets.SheetFormat;
import nl.veiligesteden.werkplek.shell.ListQuery;
import nl.veiligesteden.werkplek.shell.SheetAnswer;
import nl.veiligesteden.werkplek.shell.TableToRead;
import nl.veiligesteden.werkplek.shell.TextsIn;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives partners and contact persons out as a file, to whoever may see them. */
@RestController
class PartnerSheets {

    static final String PARTNERS = "partners";
    static final String CONTACTS = "contactpersonen";

    private final Workspaces workspaces;
    private final Partners partners;
    private final SharedPartners shared;
    private final Contacts contacts;
    private final SheetAnswer answer;

    PartnerSheets(Workspaces workspaces, Partners partners, SharedPartners shared, Contacts contacts, SheetAnswer answer) {
        this.workspaces = workspaces;
        this.partners = partners;
        this.shared = shared;
        this.contacts = contacts;
        this.answer = answer;
    }

    @GetMapping("/" + SheetAnswer.PATH + "gemeente/{slug}/" + PARTNERS + ".{ending}")
    void ofMunicipality(@PathVariable String slug, @PathVariable String ending, HttpServletResponse response) throws IOException {
        MunicipalityWorkspace workspace = workspaces.municipality(slug);
        TextsIn texts = answer.texts();
        Map<String, SheetColumn<Partners.Collaborator>> said = PartnerSubject.table(texts);
        List<SheetColumn<Partners.Collaborator>> columns = SheetSubject.withMarks(said, partner -> partner.id().value().toString(), Partners.Collaborator::version);
        answer.send(workspace, response, ending, PARTNERS + "-" + slug, texts.say("nav.partners"), texts.say("sheet.about.partners", workspace.name()), columns,
                rows -> rows.accept(partners.collaborators(workspace)));
    }

    @GetMapping("/" + SheetAnswer.PATH + "gemeente/{slug}/" + CONTACTS + ".{ending}")
    void contacts(@PathVariable String slug, @PathVariable String ending, HttpServletResponse response) throws IOException {
        MunicipalityWorkspace workspace = workspaces.municipality(slug);
        TextsIn texts = answer.texts();
        Map<String, SheetColumn<Contacts.Contact>> said = ContactSubject.table(texts);
        List<SheetColumn<Contacts.Contact>> columns = SheetSubject.withMarks(said, contact -> contact.id().toString(), Contacts.Contact::version);
        answer.send(workspace, response, ending, CONTACTS + "-" + slug, texts.say("contacts.title"), texts.say("sheet.about.contacts", workspace.name()), columns,
                rows -> rows.accept(contacts.contacts(workspace)));
    }

    static String path(Partners.Organisation organisation, ListQuery query, SheetFormat format) {
        return query.path(PartnersNavigation.municipalities(organisation.slug()) + "." + format.ending(), 1);
    }

    /** What a search finds, on screen and in the file. */
    static List<SharedPartners.MunicipalityOfPartner> found(List<SharedPartners.MunicipalityOfPartner> all, ListQuery query) {
        return all.stream().filter(one -> query.finds(one.name())).toList();
    }

    @GetMapping("/" + SheetAnswer.PATH + PartnersNavigation.SHARED + "/{partner}.{ending}")
    void municipalities(@PathVariable String partner, @PathVariable String ending, @RequestParam(name = "zoek", defaultValue = "") String search, HttpServletResponse response) throws IOException {
        ProgrammeWorkspace workspace = workspaces.programme();
        Partners.Organisation organisation = shared.shared(workspace, partner);
        TextsIn texts = answer.texts();
        List<SheetColumn<SharedPartners.MunicipalityOfPartner>> columns = List.of(SheetColumn.of(texts.say("items.municipality"), 28, SharedPartners.MunicipalityOfPartner::name),
                SheetColumn.of(texts.say("partners.sheet.category"), 36, one -> texts.say(one.category())),
                SheetColumn.of(texts.say("partners.sheet.open-tasks"), 12, SharedPartners.MunicipalityOfPartner::openTasks));
        answer.send(workspace, response, ending, "gemeenten-" + organisation.slug(), texts.say("partners.sheet.municipalities"), texts.say("sheet.about.partner-municipalities", organisation.name()),
                TableToRead.PARTNER_MUNICIPALITIES.marked(columns), rows -> rows.accept(found(shared.municipalities(workspace, organisation.id()), new ListQuery(search, 1, ""))));
    }

    @GetMapping("/" + SheetAnswer.PATH + WorkspaceRoute.PROGRAMME + "/" + PARTNERS + ".{ending}")
    void across(@PathVariable String ending, @RequestParam(name = "zoek", defaultValue = "") String search,
                @RequestParam(name = "volgorde", defaultValue = "") String order, HttpServletResponse response) throws IOException {
        ProgrammeWorkspace workspace = workspaces.programme();
        TextsIn texts = answer.texts();
        List<SheetColumn<SharedPartners.SharedPartner>> columns = SheetSubject.withMarks(SharedPartnerSubject.table(texts), partner -> partner.id().value().toString(),
                SharedPartners.SharedPartner::version);
        answer.send(workspace, response, ending, PARTNERS + "-" + WorkspaceRoute.PROGRAMME, texts.say("nav.partners"), texts.say("sheet.about.partners", workspace.name()), columns,
                rows -> shared.each(workspace, search, order.equals(SharedPartnersView.MOST_MUNICIPALITIES), rows));
    }
}
