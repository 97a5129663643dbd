package nl.veiligesteden.werkplek.plans.published.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.plans.published.ProgrammePages;
import nl.veiligesteden.werkplek.plans.ui.PlanNavigation;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.sheets.SheetColumn;
import nl.veiligesteden.werkplek.sheets.SheetFormat;
import nl.veiligesteden.werkplek.shell.SheetAnswer;
import nl.veiligesteden.werkplek.shell.TableToRead;
import nl.veiligesteden.werkplek.shell.TextsIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives Movisie's list of published pages out as a file. */
@RestController
class PublicPageSheets {

    private final Workspaces workspaces;
    private final ProgrammePages pages;
    private final SheetAnswer answer;

    PublicPageSheets(Workspaces workspaces, ProgrammePages pages, SheetAnswer answer) {
        this.workspaces = workspaces;
        this.pages = pages;
        this.answer = answer;
    }

    static String path(SheetFormat format) {
        return PlanNavigation.PUBLIC_PAGES + "." + format.ending();
    }

    @GetMapping("/" + SheetAnswer.PATH + PlanNavigation.PUBLIC_PAGES + ".{ending}")
    void pages(@PathVariable String ending, HttpServletResponse response) throws IOException {
        ProgrammeWorkspace workspace = workspaces.programme();
        TextsIn texts = answer.texts();
        List<SheetColumn<ProgrammePages.Line>> columns = List.of(
                SheetColumn.of(texts.say("items.municipality"), 28, ProgrammePages.Line::municipality), SheetColumn.of(texts.say("public-pages.sheet.version"), 10, ProgrammePages.Line::number),
                SheetColumn.of(texts.say("trail.when"), 14, line -> LocalDate.ofInstant(line.at(), Time.NETHERLANDS)),
                SheetColumn.of(texts.say("public-pages.sheet.state"), 28, line -> texts.say(line.withdrawn() ? "published.state.withdrawn" : "public-pages.sheet.published")));
        answer.send(workspace, response, ending, "openbare-paginas", texts.say("nav.public-pages"), texts.say("sheet.about.public-pages"), TableToRead.PUBLIC_PAGES.marked(columns),
                SheetAnswer.paged(pages.count(workspace), page -> pages.lines(workspace, page)));
    }
}
