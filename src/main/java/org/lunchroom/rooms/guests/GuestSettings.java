package org.lunchroom.rooms.guests;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.lunchroom.identity.SignInSettings;
import org.lunchroom.kernel.settings.Settings;

/** What an admin may set about guests. */
@Singleton
public class GuestSettings {
    private final Settings settings;
    private final boolean allowed;

    @Inject
    public GuestSettings(Settings settings, SignInSettings signIn) {
        this.settings = settings;
        this.allowed = signIn.guests();
    }

    /** Reads everything once; the first wrong value stops the start. */
    public static void check(Settings settings) {
        var guests = new GuestSettings(settings, new SignInSettings(settings));
        guests.joinAddress();
        guests.most();
        guests.perMinuteOfAddress();
    }

    /** Whether rooms may let guests in at all. */
    boolean allowed() {
        return allowed;
    }

    /** Where guests type a room's code: an address with "{code}" in it; our own page unless set. */
    String joinAddress() {
        var address = settings.text("lunchroom.join.address", settings.baseUrl() + "/join.html?code={code}");
        if (!address.matches("https?://[^\\s{}]+\\{code}[^\\s{}]*")) {
            throw Settings.wrong(
                    "lunchroom.join.address", "an address such as https://intranet.example/join?code={code}");
        }
        return address;
    }

    /** Guests without an account that one room takes at a time. */
    int most() {
        return settings.number("lunchroom.guests.room", 500, 1, 100_000);
    }

    /** Guests that may come in from one address in a minute: a hall full of people is one address. */
    int perMinuteOfAddress() {
        return settings.number("lunchroom.limit.guests.per.minute.address", 120, 1, 1_000_000);
    }

    /** Where people of the house find a room. */
    String roomAddress() {
        return settings.roomAddress();
    }
}
