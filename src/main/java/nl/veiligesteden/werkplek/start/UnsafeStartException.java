package nl.veiligesteden.werkplek.start;

import java.util.List;
import java.util.stream.Collectors;

/** All that keeps the application from starting, a line each. */
final class UnsafeStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    UnsafeStartException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }
}
