package nl.veiligesteden.werkplek.rounds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import nl.veiligesteden.werkplek.shared.InvalidInputException;

/** How a question is answered, and how such an answer is written down. */
public enum QuestionKind {
    TEXT, CHOICE, CHOICES, NUMBER, DATE, YES_NO;

    /** More than anybody tells of one thing. */
    static final int LONGEST = 20_000;
    static final String YES = "yes";
    static final String NO = "no";

    /** What can be chosen is told with the question. */
    public boolean hasChoices() {
        return this == CHOICE || this == CHOICES;
    }

    /**
     * The answer as it is kept: a text as typed, what was chosen a line each in the order of the question, a number with a point, a date as in ISO 8601, {@code yes} or
     * {@code no}; empty where nothing was answered.
     *
     * @throws InvalidInputException on {@code answer}, for what is no answer to such a question
     */
    String written(String given, RoundQuestion question) {
        String clean = given == null ? "" : given.strip();
        if (clean.length() > LONGEST) {
            throw new InvalidInputException("answer", "invalid.answer.too-long");
        }
        if (clean.isEmpty()) {
            return "";
        }
        return switch (this) {
            case TEXT -> clean;
            case CHOICE, CHOICES -> chosen(clean, question);
            case NUMBER -> number(clean, question);
            case DATE -> date(clean);
            case YES_NO -> {
                if (!clean.equals(YES) && !clean.equals(NO)) {
                    throw new InvalidInputException("answer", "invalid.answer.choice");
                }
                yield clean;
            }
        };
    }

    private String chosen(String clean, RoundQuestion question) {
        List<String> chosen = Arrays.asList(clean.split("\n"));
        if (!question.choices().containsAll(chosen) || this == CHOICE && chosen.size() > 1) {
            throw new InvalidInputException("answer", "invalid.answer.choice");
        }
        return String.join("\n", question.choices().stream().filter(chosen::contains).toList());
    }

    private static String number(String clean, RoundQuestion question) {
        BigDecimal number = TypedNumber.read(clean);
        question.checkRange(number);
        return TypedNumber.written(number);
    }

    private static String date(String clean) {
        try {
            LocalDate date = LocalDate.parse(clean);
            if (date.getYear() < 1900 || date.getYear() > 2200) {
                throw new InvalidInputException("answer", "invalid.answer.date");
            }
            return date.toString();
        } catch (DateTimeParseException noDate) {
            throw new InvalidInputException("answer", "invalid.answer.date");
        }
    }
}
