package nl.veiligesteden.werkplek.work;

import java.util.Set;

/** The three kinds of work; one list, one set of statuses. */
public enum ItemKind {
    ACTION,
    ACTIVITY,
    PARTNER_TASK;

    /** An activity is part of an action, a partner's task of an action or an activity: so nothing goes round. */
    Set<ItemKind> parents() {
        return switch (this) {
            case ACTION -> Set.of();
            case ACTIVITY -> Set.of(ACTION);
            case PARTNER_TASK -> Set.of(ACTION, ACTIVITY);
        };
    }
}
