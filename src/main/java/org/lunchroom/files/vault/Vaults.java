package org.lunchroom.files.vault;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.lunchroom.kernel.Opening;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.time.MachineTime;

/** Chooses the vault: a bucket where an admin set one, else a directory. */
@Singleton
public class Vaults {
    @Produces
    @Singleton
    public static Vault of(Settings settings, Parts parts, @MachineTime Clock clock) {
        return Bucket.of(settings)
                .<Vault>map(bucket -> new BucketVault(bucket, parts, clock))
                .orElseGet(() -> new DirectoryVault(parts));
    }

    /** Chosen before anything runs, so that a wrong setting stops the start. */
    static void open(@Observes Opening opening, Vault vault) {}
}
