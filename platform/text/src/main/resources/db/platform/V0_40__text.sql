-- The same as org.ecotown.platform.text.Texts and PhoneNumber, for generated columns and for rows that are there already.
-- A test compares both over every character there is.

-- Thai spelled in one order: what looks the same is the same.
create function thai_in_order(text) returns text
    language sql immutable strict parallel safe
return
    regexp_replace(
        regexp_replace(
            regexp_replace(
                regexp_replace(
                    replace($1, U&'\0E40\0E40', U&'\0E41'),
                    '\u0E4D+([\u0E48-\u0E4B]*)\u0E32', '\1' || U&'\0E4D\0E32', 'g'),
                '\u0E4D\u0E32([\u0E48-\u0E4B]+)', '\1' || U&'\0E4D\0E32', 'g'),
            '([\u0E48-\u0E4C]+)([\u0E31\u0E34-\u0E3A\u0E47]+)', '\2\1', 'g'),
        '([\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])\1+', '\1', 'g');

-- The form to search and compare by, as Texts.searchable makes it. The collation is named, so that it is the same in every
-- database.
create function search_key(text) returns text
    language sql immutable strict parallel safe
return
    thai_in_order(regexp_replace(
        btrim(regexp_replace(
            translate(
                lower(normalize(regexp_replace($1,
                    '[\u0001-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5'
                    || '\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFC'
                    || '\U0001BCA0-\U0001BCA3\U0001D173-\U0001D17A\U000E0000-\U000E0FFF]', '', 'g'), NFKC)
                    collate pg_c_utf8),
                U&'\0E50\0E51\0E52\0E53\0E54\0E55\0E56\0E57\0E58\0E59\2010\2011\2012\2013\2014\2015\2212\2018\2019\02BC\201C\201D',
                '0123456789-------''''''""'),
            '[\u0009-\u000D \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u2800\u3000]+', ' ', 'g')),
        '(?<=[\u0E01-\u0E4E]) | (?=[\u0E01-\u0E4E])', '', 'g'));

-- The same without tone marks.
create function search_loose(text) returns text
    language sql immutable strict parallel safe
return regexp_replace(search_key($1), '[\u0E47-\u0E4C]', '', 'g');

-- The digits of a phone number as PhoneNumber keeps them, without looking whether it is one.
create function phone_digits(text) returns text
    language sql immutable strict parallel safe
return
    regexp_replace(regexp_replace(
        regexp_replace(regexp_replace(search_key($1), '[^0-9]', '', 'g'), '^00', ''),
        '^66(?=[0-9]{8})0*', '0'),
        '^([689][0-9]{8}|[2-7][0-9]{7})$', '0\1');

-- Lists of names as a Thai dictionary has them, numbers by their value. To sort by, never to tell apart by.
create collation thai (provider = icu, locale = 'th-u-kn-true');
