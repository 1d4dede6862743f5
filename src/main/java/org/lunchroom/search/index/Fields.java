package org.lunchroom.search.index;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** What the index holds of each thing. Words are indexed and not stored: what is shown is asked of their owner. */
public final class Fields {
    /** Grows whenever what is written here changes; an index of another version is thrown away. */
    static final int VERSION = 2;

    public static final String WORDS = "words";
    public static final String EXACT = "exact";
    public static final String TAG = "tag";
    public static final String IS = "is";
    public static final String READER = "reader";
    public static final String ROOM = "room";
    public static final String BY = "by";
    public static final String AT = "at";
    public static final String KIND = "kind";
    public static final String WEIGHT = "weight";
    public static final String PAGE = "page";
    public static final String KEY = "key";
    public static final String TIE = "tie";
    private static final String ID = "id";

    private static final FieldType COUNTED = counted();
    private static final FieldType IN_PLACE = inPlace();

    private Fields() {}

    /** What is this thing's alone. */
    record Key(Kind kind, UUID id) {
        static Key of(Findable thing) {
            return new Key(thing.kind(), thing.id());
        }

        BytesRef bytes() {
            var bytes = ByteBuffer.allocate(1 + 2 * Long.BYTES).put((byte) kind.number());
            return new BytesRef(bytes.putLong(id.getMostSignificantBits())
                    .putLong(id.getLeastSignificantBits())
                    .array());
        }

        Term term() {
            return new Term(ID, bytes());
        }
    }

    /** The id in a key. */
    public static UUID id(BytesRef key) {
        var bytes = ByteBuffer.wrap(key.bytes, key.offset + 1, 2 * Long.BYTES);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    static Document document(Findable thing) {
        var document = new Document();
        var key = Key.of(thing).bytes();
        document.add(new StringField(ID, key, Field.Store.NO));
        document.add(new BinaryDocValuesField(KEY, key));
        document.add(new NumericDocValuesField(TIE, thing.id().getLeastSignificantBits()));
        document.add(new NumericDocValuesField(KIND, thing.kind().number()));
        document.add(new NumericDocValuesField(AT, thing.at().toEpochMilli()));
        document.add(new LongPoint(AT, thing.at().toEpochMilli()));
        document.add(new NumericDocValuesField(WEIGHT, thing.weight()));
        if (thing.page() != null) {
            document.add(new NumericDocValuesField(PAGE, thing.page().getLeastSignificantBits()));
        }
        thing.readers().forEach(reader -> document.add(new KeywordField(READER, reader.text(), Field.Store.NO)));
        only(document, ROOM, thing.room());
        only(document, BY, thing.by());
        thing.tags().forEach(tag -> document.add(new StringField(TAG, tag, Field.Store.NO)));
        thing.is().forEach(name -> document.add(new StringField(IS, name, Field.Store.NO)));
        for (var part : thing.words()) {
            document.add(new Field(WORDS, part, COUNTED));
            document.add(new Field(EXACT, part, IN_PLACE));
        }
        return document;
    }

    private static void only(Document document, String field, UUID id) {
        if (id != null) {
            document.add(new StringField(field, id.toString(), Field.Store.NO));
        }
    }

    private static FieldType counted() {
        var type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }

    private static FieldType inPlace() {
        var type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }
}
