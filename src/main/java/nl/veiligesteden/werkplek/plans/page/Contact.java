package nl.veiligesteden.werkplek.plans.page;

/** A contact person as the page names one; what the page does not tell, or masks, is empty. */
public record Contact(String name, String role, String phone, String email) {
}
