package nl.veiligesteden.werkplek.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.database.ReadOnly;
import org.springframework.stereotype.Service;

/** The one search over everything that a workspace sees. */
@Service
@ReadOnly
public class Search {

    /** As many hits a heading as one still reads. */
    private static final int SHOWN = 6;
    private static final int SHORTEST = 2;
    /** As much as anybody types; each word costs a look at all texts. */
    private static final int LONGEST = 200;

    private final List<SearchSource> sources;
    private final KnownWords same;
    /**
     * The words of each workspace, for a minute: they only serve mistyped and inflected words, so that what was written just now is
     * found at once as it was written. Kept for each person apart, since two partners' people needn't see the same tasks.
     */
    private final Cache<Key, Vocabulary> vocabularies = Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).maximumSize(200).build();

    Search(List<SearchSource> sources, KnownWords same) {
        this.same = same;
        this.sources = sources.stream().sorted(Comparator.comparingInt(SearchSource::order)).toList();
    }

    /** Whose words. */
    private record Key(Object place, Object person) {
        static Key of(Workspace workspace) {
            Object place = switch (workspace) {
                case MunicipalityWorkspace municipality -> municipality.id();
                case PartnerWorkspace partner -> partner.id();
                case ProgrammeWorkspace programme -> ProgrammeWorkspace.class;
            };
            return new Key(place, workspace.actor().account());
        }
    }

    /** What was found under one heading. */
    public record Group(String headingKey, List<Hit> hits) {
    }

    /** Nothing for less than two letters, which would find nearly everything. */
    public List<Group> find(Workspace workspace, String typed) {
        workspace.requireLive();
        if (typed.strip().length() < SHORTEST) {
            return List.of();
        }
        Vocabulary vocabulary = vocabularies.get(Key.of(workspace),
                key -> new Vocabulary(sources.stream().flatMap(source -> source.texts(workspace).stream())));
        SearchWords words = vocabulary.forms(typed.substring(0, Math.min(typed.length(), LONGEST)), same.meanings());
        Map<String, List<Hit>> found = new LinkedHashMap<>();
        sources.forEach(source -> found.computeIfAbsent(source.headingKey(), key -> new ArrayList<>()).addAll(hits(source, workspace, words)));
        // A name or a title that holds what was typed comes above what holds it elsewhere or only resembles it.
        Comparator<Hit> named = Comparator.comparing(hit -> !words.areIn(hit.title()));
        return found.entrySet().stream().filter(group -> !group.getValue().isEmpty())
                .map(group -> new Group(group.getKey(), group.getValue().stream().sorted(named).limit(SHOWN).toList()))
                .sorted(Comparator.comparing(group -> !words.areIn(group.hits().getFirst().title()))).toList();
    }

    private static List<Hit> hits(SearchSource source, Workspace workspace, SearchWords words) {
        SearchWords typed = words.asTyped();
        List<Hit> hits = source.find(workspace, typed, SHOWN);
        return typed.equals(words) || hits.size() == SHOWN ? hits
                : Stream.concat(hits.stream(), source.find(workspace, words, SHOWN).stream()).distinct().toList();
    }
}
