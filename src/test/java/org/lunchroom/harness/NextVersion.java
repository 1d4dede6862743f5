package org.lunchroom.harness;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** The application as it will be one day: the built WAR with one migration more, which changes a table in use. */
public final class NextVersion {
    private static final String MIGRATION =
            """
            alter table message add column next_version integer default 1 not null;
            alter table room add column next_version varchar(20);
            create table next_version (id uuid primary key);
            """;

    private NextVersion() {}

    /** Writes it to the directory, under the name that gives it its address. */
    public static Path in(Path directory) throws IOException {
        var war = Files.copy(Path.of("target/lunchroom.war"), directory.resolve("lunchroom.war"));
        try (var files = FileSystems.newFileSystem(war)) {
            Files.writeString(files.getPath("WEB-INF/classes/db/9999-next-version.sql"), MIGRATION);
        }
        return war;
    }
}
