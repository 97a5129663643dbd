package nl.veiligesteden.werkplek.partners;

import nl.veiligesteden.werkplek.shared.Problems;

/** What a form says of a contact person; everything but the name may be empty. */
public record ContactDraft(String name, String role, String email, String phone) {

    public ContactDraft {
        Problems problems = new Problems();
        name = problems.name(name, 200);
        role = problems.line("role", role, 200);
        email = problems.line("email", email, 254);
        phone = problems.line("phone", phone, 40);
        problems.when(!email.isEmpty() && !email.startsWith("[") && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"), "email", "invalid.email").refuse();
    }
}
