package nl.veiligesteden.werkplek.intake;

import java.util.Map;
import java.util.Optional;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.StaleVersionException;

/**
 * Why a row cannot be.
 *
 * @param field that it is about; empty where it is about none
 * @param reasonKey of a text
 * @param forbidden whether a rule forbids it; otherwise something is wrong with what stands there
 */
public record RowRefusal(int row, String field, String reasonKey, boolean forbidden) {

    /** Does what a row asks. @return what the rules say against it */
    public static Optional<RowRefusal> of(int row, Runnable deed) {
        try {
            deed.run();
            return Optional.empty();
        } catch (NotAllowedException denied) {
            return Optional.of(new RowRefusal(row, "", denied.reasonKey(), true));
        } catch (InvalidInputException invalid) {
            Map.Entry<String, String> first = invalid.problems().entrySet().iterator().next();
            return Optional.of(new RowRefusal(row, first.getKey(), first.getValue(), false));
        } catch (StaleVersionException stale) {
            return Optional.of(new RowRefusal(row, "", "denied.bulk.changed-since", false));
        } catch (NotFoundException gone) {
            return Optional.of(new RowRefusal(row, "", "error.gone", false));
        }
    }
}
