package org.lunchroom.files.vault;

import java.util.Optional;
import org.lunchroom.kernel.outbound.Destination;
import org.lunchroom.kernel.settings.Settings;

/**
 * A bucket in a store that speaks S3, and how we sign.
 *
 * @param address its address without a slash at the end: the bucket in the path, or in the name of the host
 */
record Bucket(Destination address, String region, String key, String secret) {
    private static final String SETTING = "lunchroom.files.bucket";

    /** Empty where files lie in a directory. */
    static Optional<Bucket> of(Settings settings) {
        return settings.optional(SETTING)
                .map(address -> new Bucket(
                        destination(address),
                        settings.text("lunchroom.files.bucket.region", "us-east-1"),
                        present(settings, "lunchroom.files.bucket.key"),
                        present(settings, "lunchroom.files.bucket.secret")));
    }

    private static Destination destination(String address) {
        var wanted =
                "an address such as https://s3.example/lunchroom-files, with no more than letters, digits and -._/";
        return Destination.of(address.replaceFirst("/+$", ""))
                .filter(to -> to.target().matches("[A-Za-z0-9/._-]*"))
                .orElseThrow(() -> Settings.wrong(SETTING, wanted));
    }

    private static String present(Settings settings, String name) {
        return settings.optional(name).orElseThrow(() -> Settings.wrong(name, "set where LUNCHROOM_FILES_BUCKET is"));
    }

    Destination at(String name) {
        var path = address.target().replaceFirst("/$", "") + "/" + Place.of(name);
        return new Destination(address.scheme(), address.host(), address.port(), path);
    }

    // It holds a secret.
    @Override
    public String toString() {
        return "Bucket[" + address.address() + "]";
    }
}
