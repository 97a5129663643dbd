package nl.veiligesteden.werkplek.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The files of code that a page is going to ask for. A browser would find them one after another, each named in the one before; read here
 * once, from what the build made, they can all be asked for with the page itself. Without a build, as in development, there are none.
 */
@Component
class Bundle {

    private static final String FILES = "classpath*:META-INF/VAADIN/webapp/VAADIN/build/*.js";
    private static final List<String> EVERY_PAGE = List.of("FlowBootstrap-", "FlowClient-", "generated-flow-imports-");
    private static final Pattern IMPORT = Pattern.compile("(?:from|import)\\s*[\"'`]\\./([\\w.-]+\\.js)[\"'`]");
    /** Of one view or another: the key by which the server tells it, and its file. */
    private static final Pattern ON_DEMAND = Pattern.compile("===[\"'`]([0-9a-f]{64})[\"'`]&&[^\"'`]*import\\([\"'`]\\./([\\w.-]+\\.js)[\"'`]\\)");

    private final Map<String, Set<String>> imports = new HashMap<>();
    private final Map<String, String> onDemand = new HashMap<>();

    Bundle() {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                String code = file.getContentAsString(StandardCharsets.UTF_8);
                Set<String> named = new LinkedHashSet<>();
                IMPORT.matcher(code).results().forEach(match -> named.add(match.group(1)));
                imports.put(file.getFilename(), named);
                if (file.getFilename().startsWith(EVERY_PAGE.getLast())) {
                    for (Matcher match = ON_DEMAND.matcher(code); match.find();) {
                        onDemand.put(match.group(1), match.group(2));
                    }
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What every page runs, and what the views with these keys add to it. */
    Set<String> files(List<String> keys) {
        Stream<String> always = imports.keySet().stream().filter(name -> EVERY_PAGE.stream().anyMatch(name::startsWith)).sorted();
        Deque<String> open = new ArrayDeque<>(Stream.concat(always, keys.stream().map(onDemand::get)).filter(imports::containsKey).toList());
        Set<String> found = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            String file = open.poll();
            if (found.add(file)) {
                open.addAll(imports.getOrDefault(file, Set.of()));
            }
        }
        return found;
    }
}
