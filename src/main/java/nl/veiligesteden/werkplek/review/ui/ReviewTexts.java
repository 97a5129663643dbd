package nl.veiligesteden.werkplek.review.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.review.Review;

/** What campaigns are called. */
final class ReviewTexts {

    private ReviewTexts() {
    }

    /** "Jaarlijkse beoordeling, 5 jan 2027". */
    static String name(Review review) {
        return t("review.name", t(review.kind()), Formats.date(review.startsOn()));
    }

    static String dates(Review review) {
        return t("periods.from-to", Formats.date(review.startsOn()), Formats.date(review.endsOn()));
    }
}
