package nl.veiligesteden.werkplek.mail.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.mail.Outbox;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.sheets.SheetColumn;
import nl.veiligesteden.werkplek.sheets.SheetFormat;
import nl.veiligesteden.werkplek.shell.ListQuery;
import nl.veiligesteden.werkplek.shell.SheetAnswer;
import nl.veiligesteden.werkplek.shell.TableToRead;
import nl.veiligesteden.werkplek.shell.TextsIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives the mails of the workspace out as a file, without what stands in them, to the programme's administrator: all that the search finds. */
@RestController
class OutboxSheets {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Workspaces workspaces;
    private final Outbox outbox;
    private final SheetAnswer answer;

    OutboxSheets(Workspaces workspaces, Outbox outbox, SheetAnswer answer) {
        this.workspaces = workspaces;
        this.outbox = outbox;
        this.answer = answer;
    }

    static String path(ListQuery query, SheetFormat format) {
        return query.path(MailNavigation.OUTBOX + "." + format.ending(), 1);
    }

    @GetMapping("/" + SheetAnswer.PATH + MailNavigation.OUTBOX + ".{ending}")
    void mails(@PathVariable String ending, @RequestParam(name = "zoek", defaultValue = "") String search, HttpServletResponse response) throws IOException {
        ProgrammeWorkspace workspace = workspaces.programme();
        if (!workspace.may(Permission.MANAGE_ACCOUNTS)) {
            throw new NotFoundException();
        }
        TextsIn texts = answer.texts();
        List<SheetColumn<Outbox.Line>> columns = List.of(
                SheetColumn.of(texts.say("outbox.sheet.subject"), 48, Outbox.Line::subject), SheetColumn.of(texts.say("outbox.sheet.recipient"), 28, Outbox.Line::recipient),
                SheetColumn.ofPerson(texts.say("sign-in.email"), 34, Outbox.Line::email), SheetColumn.of(texts.say("trail.when"), 18, mail -> MINUTES.format(LocalDateTime.ofInstant(mail.at(), Time.NETHERLANDS))),
                SheetColumn.of(texts.say("outbox.sheet.attempts"), 12, Outbox.Line::attempts), SheetColumn.of(texts.say("outbox.sheet.state"), 24, mail -> texts.say(mail.state())));
        answer.send(workspace, response, ending, "mail", texts.say("nav.outbox"), texts.say("sheet.about.outbox"), TableToRead.MAILS.marked(columns),
                SheetAnswer.paged(outbox.count(workspace, search), page -> outbox.list(workspace, search, page)));
    }
}
