package nl.veiligesteden.werkplek.privacy.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.privacy.Retention;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.sheets.SheetColumn;
import nl.veiligesteden.werkplek.shell.SheetAnswer;
import nl.veiligesteden.werkplek.shell.TableToRead;
import nl.veiligesteden.werkplek.shell.TextsIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives the certificates out as a file, to the programme's administrator: what an auditor asks for. */
@RestController
class RetentionSheets {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Workspaces workspaces;
    private final Retention retention;
    private final SheetAnswer answer;

    RetentionSheets(Workspaces workspaces, Retention retention, SheetAnswer answer) {
        this.workspaces = workspaces;
        this.retention = retention;
        this.answer = answer;
    }

    @GetMapping("/" + SheetAnswer.PATH + PrivacyNavigation.RETENTION + ".{ending}")
    void certificates(@PathVariable String ending, HttpServletResponse response) throws IOException {
        ProgrammeWorkspace workspace = workspaces.programme();
        if (!workspace.may(Permission.MANAGE_ACCOUNTS)) {
            throw new NotFoundException();
        }
        TextsIn texts = answer.texts();
        List<SheetColumn<Retention.Certificate>> columns = List.of(
                SheetColumn.of(texts.say("trail.when"), 18, one -> MINUTES.format(LocalDateTime.ofInstant(one.at(), Time.NETHERLANDS))),
                SheetColumn.of(texts.say("retention.kind"), 36, one -> texts.say(one.kind())), SheetColumn.of(texts.say("retention.amount"), 12, Retention.Certificate::amount),
                SheetColumn.of(texts.say("retention.before"), 18, one -> MINUTES.format(LocalDateTime.ofInstant(one.before(), Time.NETHERLANDS))),
                SheetColumn.of(texts.say("retention.by"), 30, one -> one.by().isEmpty() ? texts.say("trail.system") : one.by()));
        answer.send(workspace, response, ending, "bewaren", texts.say("retention.certificates"), texts.say("sheet.about.retention"), TableToRead.RETENTION.marked(columns),
                SheetAnswer.paged(retention.countCertificates(workspace), page -> retention.certificates(workspace, page)));
    }
}
