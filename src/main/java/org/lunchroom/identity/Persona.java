package org.lunchroom.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The people of the demonstration. Their ids never change, so that demonstration data can refer to them. */
public enum Persona {
    HOST(1, "Adaeze Obi", Roles.ORGANISER, "People development", "Team leads"),
    CO_MODERATOR(2, "Tomas Lindqvist", Roles.MEMBER, "People development"),
    NEWCOMER(3, "Jonas Thiel", Roles.MEMBER, "People development"),
    LISTENER(4, "Priya Nair", Roles.MEMBER),
    ADMIN(5, "Leila Rahimi", Roles.ADMIN),
    LEARNING(6, "Ruth Adler", Roles.LEARNING),
    // The cast of the scripted chat; nobody needs to be one of them, though tests and walks through may.
    YUKI(101, "Yuki Tanaka", Roles.MEMBER),
    FATIMA(102, "Fatima Zahra Benali", Roles.MEMBER),
    MATEUS(103, "Mateus Oliveira", Roles.MEMBER),
    AROHA(104, "Aroha Ngata", Roles.MEMBER),
    KATARZYNA(105, "Katarzyna Wójcik", Roles.MEMBER),
    SAMUEL(106, "Samuel Okoth", Roles.MEMBER),
    SIOBHAN(107, "Siobhán Kelly", Roles.MEMBER),
    MINSEO(108, "김민서", Roles.MEMBER);

    /** Who says that they are somebody. */
    public static final String ISSUER = "demo";

    private static final int FIRST_OF_CAST = 101;

    private static final long FAMILY = 0x0de30000_0000_7000L;

    private final int number;
    private final String person;
    private final String role;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> groups;

    Persona(int number, String person, String role, String... groups) {
        this.number = number;
        this.person = person;
        this.role = role;
        this.groups = Set.of(groups);
    }

    /** As callers name it: "host", "co-moderator". */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String personName() {
        return person;
    }

    public String role() {
        return role;
    }

    /** Their id here, the same in every installation. */
    public UUID person() {
        return new UUID(FAMILY, 0x8000_0000_0000_0000L + number);
    }

    /** Whether the id is a persona's, of this version or another. */
    public static boolean isOne(UUID person) {
        return person.getMostSignificantBits() == FAMILY;
    }

    /** Whether somebody at the demonstration may want to be them. */
    public boolean isOffered() {
        return number < FIRST_OF_CAST;
    }

    Viewer viewer() {
        return new Viewer(person(), person, Roles.held(Set.of(role)));
    }

    Asserted asserted() {
        // A reserved name: no mail to it can ever arrive anywhere.
        return new Asserted(person(), ISSUER, id(), person, Roles.held(Set.of(role)), groups)
                .reachedAt(id() + "@northwind.example");
    }

    /** The persona by its id. */
    public static Optional<Persona> of(String id) {
        return Arrays.stream(values())
                .filter(persona -> persona.id().equals(id))
                .findFirst();
    }
}
