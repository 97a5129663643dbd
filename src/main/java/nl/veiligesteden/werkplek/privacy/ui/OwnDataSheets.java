package nl.veiligesteden.werkplek.privacy.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.CurrentUser;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.SignedInUser;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.privacy.ContactData;
import nl.veiligesteden.werkplek.privacy.OwnData;
import nl.veiligesteden.werkplek.sheets.SheetColumn;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.SheetAnswer;
import nl.veiligesteden.werkplek.shell.TableToRead;
import nl.veiligesteden.werkplek.shell.TextsIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives a person all that is held on that person; nobody gets that of somebody else. A contact person, who has no account, gets it through the coordinator. */
@RestController
class OwnDataSheets {

    /** In the address of a contact person's file, before the id. */
    static final String CONTACT = "contactpersoon";

    private final Workspaces workspaces;
    private final CurrentUser currentUser;
    private final OwnData data;
    private final ContactData contacts;
    private final SheetAnswer answer;

    OwnDataSheets(Workspaces workspaces, CurrentUser currentUser, OwnData data, ContactData contacts, SheetAnswer answer) {
        this.workspaces = workspaces;
        this.contacts = contacts;
        this.currentUser = currentUser;
        this.data = data;
        this.answer = answer;
    }

    @GetMapping("/" + SheetAnswer.PATH + Paths.MY_DATA + ".{ending}")
    void own(@PathVariable String ending, HttpServletResponse response) throws IOException {
        SignedInUser user = currentUser.require();
        TextsIn texts = answer.texts();
        answer.send(null, response, ending, Paths.MY_DATA, texts.say("own-data.title"), texts.say("sheet.about.own-data", user.name()), TableToRead.OWN_DATA.marked(columns(texts)),
                rows -> data.each(user, rows));
    }

    @GetMapping("/" + SheetAnswer.PATH + "gemeente/{slug}/" + CONTACT + "/{id}.{ending}")
    void ofContact(@PathVariable String slug, @PathVariable UUID id, @PathVariable String ending, HttpServletResponse response) throws IOException {
        MunicipalityWorkspace workspace = workspaces.municipality(slug);
        contacts.require(workspace, id);
        TextsIn texts = answer.texts();
        answer.send(workspace, response, ending, CONTACT, texts.say("contact-data.sheet"), texts.say("sheet.about.contact-data", workspace.name()), TableToRead.CONTACT_DATA.marked(columns(texts)),
                rows -> contacts.each(workspace, id, rows));
    }

    private static List<SheetColumn<OwnData.Line>> columns(TextsIn texts) {
        return List.of(SheetColumn.of(texts.say("retention.kind"), 36, line -> texts.say(line.kind())), SheetColumn.of(texts.say("own-data.number"), 8, OwnData.Line::number),
                SheetColumn.of(texts.say("own-data.field"), 28, line -> texts.say("own-data.column." + line.field())),
                SheetColumn.ofPerson(texts.say("own-data.value"), 80, line -> line.hidden() ? texts.say("own-data.hidden") : line.value()));
    }
}
