package nl.veiligesteden.werkplek.access.ui;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
@Route(value = "login", autoLayout = false)
class SignInView extends Main {}
