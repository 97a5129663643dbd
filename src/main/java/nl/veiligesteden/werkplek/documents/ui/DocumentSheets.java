package nl.veiligesteden.werkplek.documents.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.documents.Documents;
import nl.veiligesteden.werkplek.documents.MadeDocument;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.sheets.SheetColumn;
import nl.veiligesteden.werkplek.sheets.SheetFormat;
import nl.veiligesteden.werkplek.shell.SheetAnswer;
import nl.veiligesteden.werkplek.shell.TableToRead;
import nl.veiligesteden.werkplek.shell.TextsIn;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives the list of documents that were made in a workspace out as a file; the documents themselves stay where they are. */
@RestController
class DocumentSheets {

    private final Workspaces workspaces;
    private final Documents documents;
    private final SheetAnswer answer;

    DocumentSheets(Workspaces workspaces, Documents documents, SheetAnswer answer) {
        this.workspaces = workspaces;
        this.documents = documents;
        this.answer = answer;
    }

    static String path(Workspace workspace, SheetFormat format) {
        return DocumentsNavigation.list(workspace) + "." + format.ending();
    }

    @GetMapping("/" + SheetAnswer.PATH + "gemeente/{slug}" + DocumentsNavigation.DOCUMENTS + ".{ending}")
    void ofMunicipality(@PathVariable String slug, @PathVariable String ending, HttpServletResponse response) throws IOException {
        send(DocumentsNavigation.own(workspaces.municipality(slug)), slug, ending, response);
    }

    @GetMapping("/" + SheetAnswer.PATH + WorkspaceRoute.PROGRAMME + DocumentsNavigation.DOCUMENTS + ".{ending}")
    void ofProgramme(@PathVariable String ending, HttpServletResponse response) throws IOException {
        send(workspaces.programme(), WorkspaceRoute.PROGRAMME, ending, response);
    }

    private void send(Workspace workspace, String of, String ending, HttpServletResponse response) throws IOException {
        TextsIn texts = answer.texts();
        List<SheetColumn<MadeDocument>> columns = List.of(
                SheetColumn.of(texts.say("documents.sheet.title"), 48, MadeDocument::title), SheetColumn.of(texts.say("documents.sheet.kind"), 24, document -> texts.say(document.kind())),
                SheetColumn.of(texts.say("documents.sheet.format"), 12, document -> texts.say("documents.format." + document.format())),
                SheetColumn.of(texts.say("documents.sheet.language"), 14, document -> texts.say("documents.language." + document.language().getLanguage())),
                SheetColumn.of(texts.say("documents.sheet.about"), 48, MadeDocument::about), SheetColumn.of(texts.say("documents.sheet.author"), 26, MadeDocument::author),
                SheetColumn.of(texts.say("documents.sheet.at"), 14, document -> LocalDate.ofInstant(document.at(), Time.NETHERLANDS)),
                SheetColumn.of(texts.say("documents.sheet.size"), 14, document -> document.size() > 0 ? document.size() : null),
                SheetColumn.of(texts.say("documents.with-internal"), 18, document -> document.internal() ? texts.say("rounds.answer.yes") : ""));
        answer.send(workspace, response, ending, "documenten-" + of, texts.say("nav.documents"), texts.say("sheet.about.documents", workspace.name()), TableToRead.DOCUMENTS.marked(columns),
                SheetAnswer.paged(documents.count(workspace), page -> documents.list(workspace, page)));
    }
}
