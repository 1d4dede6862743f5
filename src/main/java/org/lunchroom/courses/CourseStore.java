package org.lunchroom.courses;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class CourseStore {
    private static final RowMapper<Course> COURSE = ConstructorMapper.of(Course.class);
    private static final String COLUMNS = "select id, title, about, made_by, made_at, archived_at from course";

    void insert(Handle handle, Course course) {
        handle.createUpdate(
                        """
                        insert into course (id, title, about, made_by, made_at)
                        values (:id, :title, :about, :by, :at)
                        """)
                .bind("id", course.id())
                .bind("title", course.title())
                .bind("about", course.about())
                .bind("by", course.madeBy())
                .bind("at", course.madeAt())
                .execute();
    }

    Optional<Course> byId(Handle handle, UUID id) {
        return handle.createQuery(COLUMNS + " where id = :id")
                .bind("id", id)
                .map(COURSE)
                .findOne();
    }

    /** All that are not archived, or those with a room that the person is in. */
    List<Course> of(Handle handle, UUID person, boolean all) {
        return handle.createQuery(
                        COLUMNS
                                + """
                         where archived_at is null and (:all or id in (
                          select course from cohort join membership on membership.room = cohort.room
                          where membership.person = :person and membership.role <> 'banned'))
                        order by made_at desc, id limit 500
                        """)
                .bind("all", all)
                .bind("person", person)
                .map(COURSE)
                .list();
    }

    boolean archive(Handle handle, UUID id, Instant at) {
        return handle.createUpdate("update course set archived_at = :at where id = :id and archived_at is null")
                        .bind("id", id)
                        .bind("at", at)
                        .execute()
                == 1;
    }
}
