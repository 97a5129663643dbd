package nl.veiligesteden.werkplek.subjects.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import java.util.function.Function;
import nl.veiligesteden.werkplek.subjects.Audience;

/** Who reads what somebody writes or adds, in words. */
public final class Readers {

    private Readers() {
    }

    /**
     * @param municipality whose it is
     * @param partner the partner who reads along what is shared; null where none does
     */
    public static Function<Audience, String> of(String municipality, String partner) {
        return audience -> t("composer.reads." + audience + (audience == Audience.SHARED && partner != null ? ".partner" : ""), municipality, partner);
    }
}
