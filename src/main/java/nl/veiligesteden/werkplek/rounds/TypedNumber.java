package nl.veiligesteden.werkplek.rounds;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import nl.veiligesteden.werkplek.shared.InvalidInputException;

/**
 * A number as people type it: with a comma or a point before the decimals, with points or spaces between thousands. Where it can be read in two ways, such as {@code 1.500}, it is
 * asked rather than guessed.
 */
public final class TypedNumber {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f']+");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}");
    private static final Pattern DECIMALS = Pattern.compile("-?\\d{1,15}[.,]\\d{1,4}");
    private static final Pattern EITHER = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern DUTCH = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+,\\d{1,4}|-?\\d{1,3}(\\.\\d{3}){2,4}");
    private static final Pattern ENGLISH = Pattern.compile("-?\\d{1,3}(,\\d{3})+\\.\\d{1,4}|-?\\d{1,3}(,\\d{3}){2,4}");

    private TypedNumber() {
    }

    /** @throws InvalidInputException on {@code answer}: for what is no number, and for one that means one thing to some and another to others */
    public static BigDecimal read(String typed) {
        String text = SPACES.matcher(typed.replace('−', '-')).replaceAll("");
        if (text.length() > 30) {
            throw new InvalidInputException("answer", "invalid.answer.number");
        }
        if (EITHER.matcher(text).matches()) {
            throw new InvalidInputException("answer", "invalid.answer.number.either");
        }
        if (PLAIN.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        if (DECIMALS.matcher(text).matches()) {
            return new BigDecimal(text.replace(',', '.'));
        }
        if (DUTCH.matcher(text).matches()) {
            return new BigDecimal(text.replace(".", "").replace(',', '.'));
        }
        if (ENGLISH.matcher(text).matches()) {
            return new BigDecimal(text.replace(",", ""));
        }
        throw new InvalidInputException("answer", "invalid.answer.number");
    }

    /** One way to write one number: with a point, without what adds nothing. */
    static String written(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }
}
