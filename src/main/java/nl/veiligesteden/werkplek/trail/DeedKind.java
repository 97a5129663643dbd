package nl.veiligesteden.werkplek.trail;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a reader of the trail looks for: the actions of the trail in groups, each named by how it begins or by itself. An action may be in more than one. */
public enum DeedKind {
    SIGN_IN("account.%"),
    MEMBERSHIP("membership.%", "employer-group.%", "deputy.%", "account.reopened", "review.%", "account.erased"),
    REFUSED("deed.refused"),
    READ("%.read", "mail.link-shown", "calendar.address-%"),
    TAKEN_OUT("table.taken", "contact.taken", "document.%"),
    ITEM("item.%", "task.%", "help.%"),
    PLAN("plan.%", "page.%", "public-pages.%"),
    ROUND("round.%", "question.%", "report.%", "answer.%"),
    CONVERSATION("comment.%", "attachment.%"),
    DOCUMENT("document.%", "template.%"),
    PARTNER("partner.%", "collaboration.%", "contact.%", "department.%"),
    MAIL("mail.%", "calendar.%"),
    PROGRAMME("municipality.%", "period.%", "target-group.%", "same-words.%", "retention.%");

    private final List<String> patterns;

    DeedKind(String... patterns) {
        this.patterns = List.of(patterns);
    }

    /** Whether an action belongs to it. */
    public boolean holds(String action) {
        return patterns.stream().anyMatch(pattern -> pattern.startsWith("%") ? action.endsWith(pattern.substring(1))
                : pattern.endsWith("%") ? action.startsWith(pattern.substring(0, pattern.length() - 1)) : action.equals(pattern));
    }

    String sql() {
        return patterns.stream().map(pattern -> "a.action like '" + pattern + "'").collect(Collectors.joining(" or ", "(", ")"));
    }

    /** Its word in an address. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<DeedKind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
