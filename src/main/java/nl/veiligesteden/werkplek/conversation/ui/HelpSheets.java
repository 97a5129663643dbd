package nl.veiligesteden.werkplek.conversation.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.conversation.HelpDesk;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.sheets.SheetColumn;
import nl.veiligesteden.werkplek.sheets.SheetFormat;
import nl.veiligesteden.werkplek.shell.SheetAnswer;
import nl.veiligesteden.werkplek.shell.TableToRead;
import nl.veiligesteden.werkplek.shell.TextsIn;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives the requests for help out as a file: all of them, in the order of the screen. */
@RestController
class HelpSheets {

    private static final String NAME = WorkspaceRoute.PROGRAMME + ItemsNavigation.HELP;

    private final Workspaces workspaces;
    private final HelpDesk help;
    private final SheetAnswer answer;

    HelpSheets(Workspaces workspaces, HelpDesk help, SheetAnswer answer) {
        this.workspaces = workspaces;
        this.help = help;
        this.answer = answer;
    }

    static String path(SheetFormat format) {
        return NAME + "." + format.ending();
    }

    @GetMapping("/" + SheetAnswer.PATH + NAME + ".{ending}")
    void requests(@PathVariable String ending, HttpServletResponse response) throws IOException {
        ProgrammeWorkspace workspace = workspaces.programme();
        TextsIn texts = answer.texts();
        List<SheetColumn<HelpDesk.HelpRequest>> columns = List.of(
                SheetColumn.of(texts.say("items.item"), 48, HelpDesk.HelpRequest::title), SheetColumn.of(texts.say("items.municipality"), 22, HelpDesk.HelpRequest::municipality),
                SheetColumn.of(texts.say("help.sheet.state"), 14, request -> texts.say(request.answeredAt() == null ? "help.state.open" : "help.state.answered")),
                SheetColumn.of(texts.say("help.sheet.asked"), 14, request -> LocalDate.ofInstant(request.askedAt(), Time.NETHERLANDS)),
                SheetColumn.of(texts.say("help.sheet.answered"), 14, request -> request.answeredAt() == null ? null : LocalDate.ofInstant(request.answeredAt(), Time.NETHERLANDS)),
                SheetColumn.of(texts.say("help.sheet.messages"), 12, HelpDesk.HelpRequest::messages), SheetColumn.of(texts.say("help.what"), 60, HelpDesk.HelpRequest::reason));
        answer.send(workspace, response, ending, "hulpvragen", texts.say("nav.help"), texts.say("sheet.about.help"), TableToRead.HELP_REQUESTS.marked(columns),
                SheetAnswer.paged(help.count(workspace), page -> help.requests(workspace, page)));
    }
}
