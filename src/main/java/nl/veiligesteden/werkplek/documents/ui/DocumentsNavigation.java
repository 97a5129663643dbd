package nl.veiligesteden.werkplek.documents.ui;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.design.Icon;
import nl.veiligesteden.werkplek.documents.DocumentId;
import nl.veiligesteden.werkplek.documents.DocumentKind;
import nl.veiligesteden.werkplek.documents.DocumentOrigin;
import nl.veiligesteden.werkplek.documents.TemplateId;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shell.NavigationEntry;
import nl.veiligesteden.werkplek.shell.NavigationSource;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import org.springframework.stereotype.Component;

/** Addresses of documents. */
@Component
public class DocumentsNavigation implements NavigationSource {

    static final String DOCUMENTS = "/documenten";
    static final String MAKE = DOCUMENTS + "/maken/:uit/:id";
    static final String TEMPLATES = DOCUMENTS + "/sjablonen";
    static final String TEMPLATE = "sjabloon/";
    static final String IN_USE = "nu/";
    static final String DOWNLOAD = "document/";
    static final String OF_MUNICIPALITY = "gemeente/";
    static final String OF_PROGRAMME = "movisie/";

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(Role.Scope.MUNICIPALITY, 55, "nav.documents", Icon.FILE_TEXT_O, Paths.municipality("{slug}") + DOCUMENTS,
                        Set.of(Role.COORDINATOR, Role.POLICY_OFFICER, Role.READER), true),
                new NavigationEntry(Role.Scope.PROGRAMME, 55, "nav.documents", Icon.FILE_TEXT_O, WorkspaceRoute.PROGRAMME + DOCUMENTS, Set.of(Role.values()), true));
    }

    /** Where a document is asked for. */
    public static String make(Workspace workspace, DocumentOrigin origin, UUID subject) {
        return place(workspace) + DOCUMENTS + "/maken/" + origin.word() + "/" + subject;
    }

    private static String place(Workspace workspace) {
        return workspace instanceof MunicipalityWorkspace municipality ? Paths.municipality(municipality.slug()) : WorkspaceRoute.PROGRAMME;
    }

    /** Movisie's documents are in its own workspace. */
    static Workspace own(MunicipalityWorkspace municipality) {
        if (municipality.isObserver()) {
            throw new NotFoundException();
        }
        return municipality;
    }

    /** Movisie's documents are Movisie's, also of a municipality that it looks into. */
    static String list(Workspace workspace) {
        return (isOwn(workspace) ? place(workspace) : WorkspaceRoute.PROGRAMME) + DOCUMENTS;
    }

    static String templates(Workspace workspace) {
        return place(workspace) + TEMPLATES;
    }

    static String download(Workspace workspace, DocumentId id) {
        return DOWNLOAD + owner(workspace) + id.value();
    }

    static String template(Workspace workspace, TemplateId id) {
        return TEMPLATE + owner(workspace) + id.value();
    }

    /** The template that is in use, whosever it is. */
    static String template(Workspace workspace, DocumentKind kind, Locale language) {
        return TEMPLATE + owner(workspace) + IN_USE + kind + "/" + language.getLanguage();
    }

    private static String owner(Workspace workspace) {
        return workspace instanceof MunicipalityWorkspace municipality && isOwn(workspace) ? OF_MUNICIPALITY + municipality.slug() + "/" : OF_PROGRAMME;
    }

    private static boolean isOwn(Workspace workspace) {
        return workspace instanceof MunicipalityWorkspace municipality && !municipality.isObserver();
    }
}
