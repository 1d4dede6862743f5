package org.lunchroom.courses.rosters;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.lunchroom.kernel.http.Problem;

/**
 * Which column says what; -1 for none.
 *
 * @param named whether the first line names them
 */
record RosterColumns(int id, int name, int first, int last, int address, boolean named) {
    private static final Set<String> ID = Set.of(
            "id", "userid", "user", "username", "subject", "personnelnumber", "personalnummer", "matricule", "legajo");
    private static final Set<String> NAME =
            Set.of("name", "fullname", "displayname", "nom", "nomcomplet", "nombre", "nombrecompleto", "الاسم");
    private static final Set<String> FIRST = Set.of("firstname", "givenname", "vorname", "prénom", "prenom");
    private static final Set<String> LAST =
            Set.of("lastname", "surname", "familyname", "nachname", "nomdefamille", "apellido", "apellidos");
    private static final Set<String> ADDRESS = Set.of(
            "mail",
            "email",
            "emailaddress",
            "mailaddress",
            "address",
            "adresse",
            "mailadresse",
            "emailadresse",
            "courriel",
            "adresseemail",
            "adressemail",
            "correo",
            "correoelectrónico",
            "البريد",
            "البريدالإلكتروني");

    /** By the names in the first line; where it names nothing and has an address, it is a line of its own. */
    static RosterColumns of(List<String> cells) {
        var names = cells.stream()
                .map(cell -> cell.toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]", ""))
                .toList();
        var found = new RosterColumns(
                at(names, ID), at(names, NAME), at(names, FIRST), at(names, LAST), at(names, ADDRESS), true);
        if (found.address >= 0 || found.id >= 0) {
            return found;
        }
        int address = IntStream.range(0, cells.size())
                .filter(i -> cells.get(i).indexOf('@') > 0)
                .findFirst()
                .orElse(-1);
        if (address < 0) {
            throw Problem.invalid(
                    "no-address-column",
                    "body",
                    "The first line names no column \"email\" or \"id\", and has no address.");
        }
        int name = IntStream.range(0, cells.size())
                .filter(i -> i != address && !cells.get(i).isEmpty())
                .findFirst()
                .orElse(-1);
        return new RosterColumns(-1, name, -1, -1, address, false);
    }

    private static int at(List<String> names, Set<String> wanted) {
        return IntStream.range(0, names.size())
                .filter(i -> wanted.contains(names.get(i)))
                .findFirst()
                .orElse(-1);
    }

    RosterLine line(int number, List<String> cells) throws Fault {
        var whole = name >= 0 ? cell(cells, name) : (cell(cells, first) + " " + cell(cells, last)).strip();
        return RosterLine.of(number, cell(cells, id), whole, cell(cells, address));
    }

    private static String cell(List<String> cells, int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }
}
