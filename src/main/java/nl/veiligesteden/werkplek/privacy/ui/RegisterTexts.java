package nl.veiligesteden.werkplek.privacy.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import java.time.Period;
import java.util.Optional;
import nl.veiligesteden.werkplek.privacy.DataKind;

/** How long a kind is kept, in words. */
final class RegisterTexts {

    private RegisterTexts() {
    }

    /** "2 jaar na de laatste toegang". */
    static String term(DataKind kind, Optional<Period> term) {
        return term.map(period -> t("DataKind.term." + kind, length(period))).orElseGet(() -> t("DataKind.term." + kind));
    }

    private static String length(Period term) {
        if (term.getDays() == 0 && term.getMonths() == 0) {
            return t("retention.years", term.getYears());
        }
        return term.getDays() == 0 ? t("retention.months", (int) term.toTotalMonths()) : t("retention.days", term.getDays());
    }
}
