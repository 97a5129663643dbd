package nl.veiligesteden.werkplek.work.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.Accounts;
import nl.veiligesteden.werkplek.access.CurrentUser;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.sheets.SheetFormat;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.Wording;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemQueries;
import nl.veiligesteden.werkplek.work.ItemTables;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Gives a list of items out as a file: all pages of it, as it is filtered and sorted, to whoever may see the list. */
@RestController
class ItemSheets {

    private static final String PATH = "tabel/";
    private static final String NAME = "onderdelen";
    /** Names the columns that are hidden on screen. */
    private static final String WITHOUT = "zonder";

    private final Workspaces workspaces;
    private final ItemTables tables;
    private final ItemQueries queries;
    private final CurrentUser user;
    private final Accounts accounts;
    private final Wording wording;
    private final Clock clock;

    ItemSheets(Workspaces workspaces, ItemTables tables, ItemQueries queries, CurrentUser user, Accounts accounts, Wording wording, Clock clock) {
        this.workspaces = workspaces;
        this.tables = tables;
        this.queries = queries;
        this.user = user;
        this.accounts = accounts;
        this.wording = wording;
        this.clock = clock;
    }

    /** Where the list of a workspace is given out in that form, without the columns of these keys. */
    static String path(Workspace workspace, ItemFilter filter, SheetFormat format, Set<String> without) {
        Map<String, List<String>> query = new LinkedHashMap<>(filter.toQuery());
        query.put(WITHOUT, without.stream().sorted().toList());
        return Paths.withQuery(PATH + (workspace instanceof MunicipalityWorkspace own ? Paths.municipality(own.slug()) : WorkspaceRoute.PROGRAMME) + "/" + NAME + "." + format.ending(), query);
    }

    @GetMapping("/" + PATH + "gemeente/{slug}/" + NAME + ".{ending}")
    void ofMunicipality(@PathVariable String slug, @PathVariable String ending, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(workspaces.municipality(slug), slug, ending, request, response);
    }

    @GetMapping("/" + PATH + WorkspaceRoute.PROGRAMME + "/" + NAME + ".{ending}")
    void across(@PathVariable String ending, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(workspaces.programme(), WorkspaceRoute.PROGRAMME, ending, request, response);
    }

    private void write(Workspace workspace, String of, String ending, HttpServletRequest request, HttpServletResponse response) throws IOException {
        SheetFormat format = SheetFormat.ofEnding(ending).orElseThrow(NotFoundException::new);
        Map<String, List<String>> query = request.getParameterMap().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
        ItemFilter filter = ItemFilter.fromQuery(query);
        Set<String> without = ItemGrid.HIDEABLE.stream().filter(query.getOrDefault(WITHOUT, List.of())::contains).collect(Collectors.toSet());
        Locale locale = accounts.preferences(user.require()).locale();
        LocalDate today = LocalDate.now(clock.withZone(Time.NETHERLANDS));
        boolean across = !(workspace instanceof MunicipalityWorkspace);
        int count = queries.count(workspace, filter);
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(NAME + "-" + of + "-" + today + "." + format.ending(), StandardCharsets.UTF_8).build().toString());
        format.write(new ItemSheet(wording, locale, across, without).sheet(workspace.name(), today, count, rows -> tables.each(workspace, filter, rows)), response.getOutputStream());
    }

    /** The same answer for what is not there and for what is not theirs. */
    @ExceptionHandler(NotFoundException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound() {
    }
}
