package nl.veiligesteden.werkplek.documents;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.papers.WordTemplate;
import nl.veiligesteden.werkplek.shell.TextsIn;
import nl.veiligesteden.werkplek.shell.Wording;
import org.springframework.stereotype.Service;

/** Which template a document is made with. */
@Service
public class Templates {

    private final Wording wording;
    private final Map<String, byte[]> shipped = new ConcurrentHashMap<>();

    Templates(Wording wording) {
        this.wording = wording;
    }

    /** The template that a workspace uses for a kind of document. */
    WordTemplate inUse(Workspace workspace, DocumentKind kind, Locale language) {
        workspace.requireLive();
        return new WordTemplate(shipped(kind, language));
    }

    /** The template that comes with the workspace. */
    byte[] shipped(DocumentKind kind, Locale language) {
        return shipped.computeIfAbsent(kind + "." + language.getLanguage(), name -> new ShippedTemplates(new TextsIn(wording, language)).of(kind)).clone();
    }
}
