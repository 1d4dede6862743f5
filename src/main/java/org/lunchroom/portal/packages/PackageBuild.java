package org.lunchroom.portal.packages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The step of the build that leaves all packages in a folder. A server makes the same ones with its own address in them. */
public final class PackageBuild {
    /** Where Lunchroom will be, as long as nobody says. Reserved: it leads nowhere. */
    static final String NOWHERE = "https://lunchroom.example/lunchroom";

    private PackageBuild() {}

    /** Arguments: the bundled widgets, the descriptor's folder, where the packages go, and the server's address. */
    public static void main(String... arguments) throws IOException {
        var stock = new BuiltStock(Path.of(arguments[0]), Path.of(arguments[1]));
        var descriptor = Descriptor.at(arguments[3], List.of());
        var packages = new Packages(descriptor, stock, !arguments[3].equals(NOWHERE));
        write(descriptor, packages, Path.of(arguments[2]));
    }

    private static void write(Descriptor descriptor, Packages packages, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var offer : packages.offers()) {
            Files.write(
                    folder.resolve(offer.file()), packages.bytes(offer.file()).orElseThrow());
        }
        Files.writeString(folder.resolve("plugin.json"), descriptor.text(), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("SHA256SUMS"), packages.checksums(), StandardCharsets.UTF_8);
    }
}
