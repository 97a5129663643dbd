package nl.veiligesteden.werkplek.people.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.sheets.SheetColumn;
import nl.veiligesteden.werkplek.sheets.SheetFormat;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.SheetAnswer;
import nl.veiligesteden.werkplek.shell.TableToRead;
import nl.veiligesteden.werkplek.shell.TextsIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives all memberships out as a file, to the programme's administrator: what an auditor asks for. */
@RestController
class AccountSheets {

    private final Workspaces workspaces;
    private final Members members;
    private final SheetAnswer answer;

    AccountSheets(Workspaces workspaces, Members members, SheetAnswer answer) {
        this.workspaces = workspaces;
        this.members = members;
        this.answer = answer;
    }

    static String path(String search, SheetFormat format) {
        return Paths.withQuery(PeopleNavigation.ACCOUNTS + "." + format.ending(), search.isBlank() ? Map.of() : Map.of("zoek", List.of(search)));
    }

    @GetMapping("/" + SheetAnswer.PATH + PeopleNavigation.ACCOUNTS + ".{ending}")
    void memberships(@PathVariable String ending, @RequestParam(name = "zoek", defaultValue = "") String search, HttpServletResponse response) throws IOException {
        ProgrammeWorkspace workspace = workspaces.programme();
        if (!workspace.may(Permission.MANAGE_ACCOUNTS)) {
            throw new NotFoundException();
        }
        TextsIn texts = answer.texts();
        List<SheetColumn<Members.Member>> columns = List.of(
                SheetColumn.of(texts.say("contacts.name"), 30, Members.Member::name), SheetColumn.ofPerson(texts.say("sign-in.email"), 34, Members.Member::email),
                SheetColumn.of(texts.say("people.role"), 24, member -> texts.say(member.role())), SheetColumn.of(texts.say("people.sheet.place"), 28, Members.Member::placeName),
                SheetColumn.of(texts.say("people.sheet.last-sign-in"), 18, member -> member.lastSignIn() == null ? null : LocalDate.ofInstant(member.lastSignIn(), Time.NETHERLANDS)),
                SheetColumn.of(texts.say("people.sheet.invited"), 14, member -> member.invited() ? texts.say("rounds.answer.yes") : ""));
        answer.send(workspace, response, ending, "accounts", texts.say("nav.accounts"), texts.say("sheet.about.accounts"), TableToRead.ACCOUNTS.marked(columns),
                SheetAnswer.paged(members.count(workspace, search), page -> members.all(workspace, search, page)));
    }
}
