package org.lunchroom.identity;

/** Everything an endpoint may ask for. What a person holds in one room comes from their membership there. */
public enum Permission {
    /** Anybody, signed in or not. */
    PUBLIC("public"),
    /** Whoever is in a room, also a guest of the day; the capability then looks at that room. */
    IN_ROOM("in-room"),
    /** Anybody who is signed in as one of the house, so no guest; the capability then looks through their memberships. */
    SIGNED_IN("signed-in"),
    /** Found rooms. */
    ROOM_CREATE("room:create"),
    /** Demonstrations only: personas, the cast, the clock. */
    DEMO("demo"),
    /** Read what learning came to, in numbers, and the whole ledger of results. */
    REPORTS("reports"),
    /** Read the server's figures. */
    METRICS("metrics"),
    /** Make a copy of the database. */
    BACKUP("backup"),
    /** Look whether the audit record is unbroken. */
    AUDIT_CHECK("audit:check"),
    /** Make the first admin of an installation that has none. */
    FIRST_ADMIN("first-admin"),
    /** Make the search index anew. */
    SEARCH_REBUILD("search:rebuild"),
    /** Run the installation. */
    ADMIN("admin");

    private final String id;

    Permission(String id) {
        this.id = id;
    }

    /** As the plugin descriptor names it. */
    public String id() {
        return id;
    }
}
