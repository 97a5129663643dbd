package nl.veiligesteden.werkplek.search;

import java.util.List;
import nl.veiligesteden.werkplek.access.Workspace;

/** What one module lets be found. It answers within what the workspace sees, and nothing at all where the workspace sees none of it. */
public interface SearchSource {

    /** The key of the heading that its hits stand beneath; sources with the same heading stand together. */
    String headingKey();

    /** Where the heading comes among the others. */
    int order();

    /** What holds every word, the person's own first, then the latest. */
    List<Hit> find(Workspace workspace, SearchWords words, int limit);

    /**
     * The texts that {@link #find} looks in, or only their titles where there are very many: from their words comes what a mistyped or
     * inflected word may mean.
     */
    List<String> texts(Workspace workspace);
}
