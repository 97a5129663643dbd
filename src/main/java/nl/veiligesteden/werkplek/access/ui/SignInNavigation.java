package nl.veiligesteden.werkplek.access.ui;

import com.vaadin.flow.component.Component;

/** The way to the sign-in page. */
public final class SignInNavigation {

    public static final Class<? extends Component> VIEW = SignInView.class;

    /** Where whoever signed out is told so. */
    public static final String SIGNED_OUT = "/login?uitgelogd";

    private SignInNavigation() {
    }
}
