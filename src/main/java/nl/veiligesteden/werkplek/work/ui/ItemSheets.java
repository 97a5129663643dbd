package nl.veiligesteden.werkplek.work.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.sheets.SheetColumn;
import nl.veiligesteden.werkplek.sheets.SheetFormat;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.SheetAnswer;
import nl.veiligesteden.werkplek.shell.TableToRead;
import nl.veiligesteden.werkplek.shell.TextsIn;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemRow;
import nl.veiligesteden.werkplek.work.ItemTables;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives a list of items out as a file: all pages of it, as it is filtered and sorted, to whoever may see the list. */
@RestController
class ItemSheets {

    private static final String NAME = "onderdelen";
    /** Names the columns that are hidden on screen. */
    private static final String WITHOUT = "zonder";

    private final Workspaces workspaces;
    private final ItemTables tables;
    private final SheetAnswer answer;

    ItemSheets(Workspaces workspaces, ItemTables tables, SheetAnswer answer) {
        this.workspaces = workspaces;
        this.tables = tables;
        this.answer = answer;
    }

    /** Where the list of a workspace is given out in that form; in the CSV without the columns of these keys, for only Excel itself can hide them. */
    static String path(Workspace workspace, ItemFilter filter, SheetFormat format, Set<String> hidden) {
        Map<String, List<String>> query = new LinkedHashMap<>(filter.toQuery());
        query.put(WITHOUT, format == SheetFormat.CSV ? hidden.stream().sorted().toList() : List.of());
        return Paths.withQuery((workspace instanceof MunicipalityWorkspace own ? Paths.municipality(own.slug()) : WorkspaceRoute.PROGRAMME) + "/" + NAME + "." + format.ending(), query);
    }

    @GetMapping("/" + SheetAnswer.PATH + "gemeente/{slug}/" + NAME + ".{ending}")
    void ofMunicipality(@PathVariable String slug, @PathVariable String ending, HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(workspaces.municipality(slug), slug, ending, request, response);
    }

    @GetMapping("/" + SheetAnswer.PATH + WorkspaceRoute.PROGRAMME + "/" + NAME + ".{ending}")
    void across(@PathVariable String ending, HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(workspaces.programme(), WorkspaceRoute.PROGRAMME, ending, request, response);
    }

    private void send(Workspace workspace, String of, String ending, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, List<String>> query = request.getParameterMap().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
        ItemFilter filter = ItemFilter.fromQuery(query);
        Set<String> without = Set.copyOf(query.getOrDefault(WITHOUT, List.of()));
        TextsIn texts = answer.texts();
        boolean across = !(workspace instanceof MunicipalityWorkspace);
        List<SheetColumn<ItemRow>> columns = new ItemSheet(texts, across, without).columns();
        answer.send(workspace, response, ending, NAME + "-" + of, texts.say("items.title"), texts.say("sheet.about.items", workspace.name()),
                across ? TableToRead.ITEMS.marked(columns) : columns, rows -> tables.each(workspace, filter, rows));
    }
}
