package nl.veiligesteden.werkplek.start;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the problems and nothing else, instead of a stack trace. */
class UnsafeStartFailureAnalyzer extends AbstractFailureAnalyzer<UnsafeStartException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnsafeStartException cause) {
        String lines = "It would not be safe to start with these settings:" + System.lineSeparator() + cause.problems().stream().map(problem -> "  - " + problem).collect(Collectors.joining(System.lineSeparator()));
        return new FailureAnalysis(lines, "Change what stands before each colon, and start again. Nothing was served.", cause);
    }
}
