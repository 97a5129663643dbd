package nl.veiligesteden.werkplek.shell;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.regex.Pattern;
import nl.veiligesteden.werkplek.access.CurrentUser;
import nl.veiligesteden.werkplek.access.MembershipEndedException;
import nl.veiligesteden.werkplek.access.ProofNeededException;
import nl.veiligesteden.werkplek.access.StrongSignInNeededException;
import nl.veiligesteden.werkplek.audit.AuditTrail;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.shared.Actor;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.StaleVersionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** What a click answers when it could not be done. The page stays as it is, with all that was typed. */
@Component
class ServerErrors implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ServerErrors.class);
    private static final Pattern VALUE = Pattern.compile("'.*'(?= for key )", Pattern.DOTALL);

    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final ProofDialog proof;

    ServerErrors(AuditTrail audit, CurrentUser currentUser, ProofDialog proof) {
        this.audit = audit;
        this.currentUser = currentUser;
        this.proof = proof;
    }

    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        if (ui == null) {
            LOG.error("outside a page", event.getThrowable());
            return;
        }
        switch (cause(event.getThrowable())) {
            case MembershipEndedException ended -> {
                Toast.refused(t("error.membership-ended"));
                ui.navigate("");
            }
            case StrongSignInNeededException strong -> {
                Toast.refused(t("strong.needed"));
                ui.navigate("wachtwoord");
            }
            case ProofNeededException old -> proof.open(() -> Toast.done(t("proof.done")));
            case NotAllowedException denied -> {
                tried(denied.reasonKey());
                Toast.refused(t(denied.reasonKey()));
            }
            case InvalidInputException invalid -> Toast.refused(t(invalid.messageKey()));
            case NotFoundException gone -> {
                tried("error.gone");
                Toast.refused(t("error.gone"));
            }
            case StaleVersionException stale -> Toast.refused(t("error.stale"));
            case ObjectOptimisticLockingFailureException stale -> Toast.refused(t("error.stale"));
            case DataAccessResourceFailureException gone -> unreachable(gone);
            case CannotCreateTransactionException gone -> unreachable(gone);
            // What two did at once holds only what the first did; the second looks again.
            case ConcurrencyFailureException lost -> {
                LOG.warn("two at once", lost);
                Toast.refused(t("error.stale"));
            }
            case DataIntegrityViolationException taken -> {
                // The database repeats what was typed, which is no business of the log.
                LOG.warn("refused by the database, most likely two at once: {}", VALUE.matcher(String.valueOf(taken.getMostSpecificCause().getMessage())).replaceAll("…"));
                Toast.refused(t("error.stale"));
            }
            case Throwable other -> {
                String code = RequestCode.current();
                LOG.error("unexpected, told the user code {}", code, other);
                Toast.refused(t("error.unexpected", code));
            }
        }
    }

    private static void unreachable(RuntimeException gone) {
        LOG.warn("the database did not answer", gone);
        Toast.refused(t("error.unreachable"));
    }

    private void tried(String reasonKey) {
        currentUser.get().ifPresent(user -> audit.refused(new Actor(user.account(), user.name()), reasonKey));
    }

    /** What happened, without what Flow wraps it in: what the browser calls by name comes in a plain {@link RuntimeException}. */
    private static Throwable cause(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && isWrapping(cause)) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static boolean isWrapping(Throwable thrown) {
        return thrown.getClass() == RuntimeException.class || thrown.getClass().getPackageName().startsWith("java.lang.reflect");
    }
}
