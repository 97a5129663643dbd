package nl.veiligesteden.werkplek.mail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.veiligesteden.werkplek.access.Role;
import org.springframework.stereotype.Component;

/** The kinds of mail that there are, whom each can reach, and which of them a person can do without. */
@Component
class Kinds {

    /** Without these nobody could get in, or would know who else did. */
    private static final Set<String> ALWAYS = Set.of(MailSort.SIGN_IN.name(), MailSort.SECURITY.name(), NoticeKind.INVITED.name());

    private final List<String> reminders;

    Kinds(List<ReminderSource> sources) {
        this.reminders = sources.stream().map(source -> ReminderWriter.KIND + source.name()).toList();
    }

    /** All that reach somebody with roles of these scopes, what can be stopped first. */
    List<String> of(Set<Role.Scope> scopes) {
        List<String> kinds = new ArrayList<>(List.of(MailSort.DIGEST.name()));
        kinds.addAll(reminders);
        Arrays.stream(NoticeKind.values()).filter(kind -> kind.readers().reaches(scopes)).map(Enum::name).filter(this::canBeStopped).forEach(kinds::add);
        kinds.add(NoticeKind.INVITED.name());
        kinds.add(MailSort.SIGN_IN.name());
        kinds.add(MailSort.SECURITY.name());
        return kinds;
    }

    /** Every kind that can be stopped. */
    List<String> stoppable() {
        return of(Set.of(Role.Scope.values())).stream().filter(this::canBeStopped).toList();
    }

    boolean canBeStopped(String kind) {
        return !ALWAYS.contains(kind);
    }
}
