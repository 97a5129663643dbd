package nl.veiligesteden.werkplek.plans.page;

import java.util.ArrayDeque;
import java.util.Deque;

/** Turns indentations into levels that start at one and never rise by more than one. */
final class Levels {

    private record Step(int indentation, String marker) {
    }

    private final Deque<Step> steps = new ArrayDeque<>();

    int of(int indentation) {
        return of(indentation, "");
    }

    /** At the same indentation another marker means one level deeper, or back to where that marker was seen first. */
    int of(int indentation, String marker) {
        Step step = new Step(indentation, marker);
        while (!steps.isEmpty() && steps.peek().indentation() > indentation) {
            steps.pop();
        }
        if (steps.contains(step)) {
            while (!steps.peek().equals(step)) {
                steps.pop();
            }
        } else {
            steps.push(step);
        }
        return steps.size();
    }

    void reset() {
        steps.clear();
    }
}
