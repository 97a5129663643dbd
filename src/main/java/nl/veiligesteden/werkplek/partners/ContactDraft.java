package nl.veiligesteden.werkplek.partners;

import nl.veiligesteden.werkplek.shared.InvalidInputException;

/** What a form says of a contact person; everything but the name may be empty. */
public record ContactDraft(String name, String role, String email, String phone) {

    public ContactDraft {
        name = clean("name", name, 200);
        role = clean("role", role, 200);
        email = clean("email", email, 254);
        phone = clean("phone", phone, 40);
        if (name.isEmpty()) {
            throw new InvalidInputException("name", "invalid.name");
        }
        if (!email.isEmpty() && !email.startsWith("[") && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            throw new InvalidInputException("email", "invalid.email");
        }
    }

    private static String clean(String field, String text, int max) {
        String clean = text == null ? "" : text.strip();
        if (clean.length() > max) {
            throw new InvalidInputException(field, "invalid.too-long");
        }
        return clean;
    }
}
