package org.lunchroom.previews.pictures;

import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class PictureStore {
    void insert(Handle handle, UUID id, UUID page, Thumbnail picture) {
        handle.createUpdate(
                        """
                        insert into preview_picture (id, page, kind, width, height, content)
                        values (:id, :page, :kind, :width, :height, :content)
                        """)
                .bind("id", id)
                .bind("page", page)
                .bind("kind", Thumbnail.KIND)
                .bind("width", picture.width())
                .bind("height", picture.height())
                .bind("content", picture.content())
                .execute();
    }

    void delete(Handle handle, UUID page) {
        handle.createUpdate("delete from preview_picture where page = :page")
                .bind("page", page)
                .execute();
    }

    Optional<byte[]> content(Handle handle, UUID id) {
        return handle.createQuery("select content from preview_picture where id = :id")
                .bind("id", id)
                .mapTo(byte[].class)
                .findOne();
    }
}
