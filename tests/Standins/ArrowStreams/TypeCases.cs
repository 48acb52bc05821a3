namespace DongHaeng.Tests.Standins.ArrowStreams;

/// <summary>Every type that DuckDB turns into Arrow. The expectations were worked out by hand.</summary>
internal static class TypeCases
{
    public static IReadOnlyList<TypeCase> All { get; } = [.. Numbers(), .. TextsAndBytes(), .. Times(), .. Nested()];

    private static IEnumerable<TypeCase> Numbers() =>
    [
        new("c_boolean", "true", "false", "Bool", "[true,false,null]"),
        new("c_tinyint", "(-128)::tinyint", "127", "Int8", "[-128,127,null]"),
        new("c_smallint", "(-32768)::smallint", "32767", "Int16", "[-32768,32767,null]"),
        new("c_integer", "(-2147483648)::integer", "2147483647", "Int32", "[-2147483648,2147483647,null]"),
        new("c_bigint", "(-9223372036854775808)::bigint", "9223372036854775807", "Int64", """["-9223372036854775808","9223372036854775807",null]"""),
        new("c_utinyint", "255::utinyint", "0", "Uint8", "[255,0,null]"),
        new("c_usmallint", "65535::usmallint", "0", "Uint16", "[65535,0,null]"),
        new("c_uinteger", "4294967295::uinteger", "0", "Uint32", "[4294967295,0,null]"),
        new("c_ubigint", "18446744073709551615::ubigint", "0", "Uint64", """["18446744073709551615","0",null]"""),
        new("c_hugeint", "(-1)::hugeint", "18446744073709551616::hugeint", "Decimal[38e0]", """["-1","18446744073709551616",null]"""),
        new("c_uhugeint", "0::uhugeint", "18446744073709551617::uhugeint", "Decimal[38e0]", """["0","18446744073709551617",null]"""),
        new("c_bignum", "1::bignum", "(-1)::bignum", "Binary", """["80000101","7ffffefe",null]"""),
        new("c_float", "1.5::float", "'-infinity'::float", "Float32", """[1.5,"-Infinity",null]"""),
        new("c_double", "0.1::double", "'nan'::double", "Float64", """[0.1,"NaN",null]"""),
        new("c_decimal_16_bit", "12.5::decimal(4,1)", "-0.1::decimal(4,1)", "Decimal[4e+1]", """["12.5","-0.1",null]"""),
        new("c_decimal_32_bit", "1234567.89::decimal(9,2)", "-0.01::decimal(9,2)", "Decimal[9e+2]", """["1234567.89","-0.01",null]"""),
        new("c_decimal_64_bit", "999999999999999.999::decimal(18,3)", "-1.125::decimal(18,3)", "Decimal[18e+3]",
            """["999999999999999.999","-1.125",null]"""),
        new("c_decimal_128_bit", "1234567890123456789012345678.0123456789::decimal(38,10)", "-0.0000000001::decimal(38,10)", "Decimal[38e+10]",
            """["1234567890123456789012345678.0123456789","-0.0000000001",null]"""),
    ];

    private static IEnumerable<TypeCase> TextsAndBytes() =>
    [
        new("c_varchar", "'가'", "'한 문자열이 열두 바이트보다 길다'", "Utf8", """["가","한 문자열이 열두 바이트보다 길다",null]"""),
        new("c_varchar_empty", "''", "'\"'", "Utf8", """["","\"",null]"""),
        new("c_blob", @"'\x00\xFF'::blob", "''::blob", "Binary", """["00ff","",null]"""),
        new("c_bit", "'10101'::bit", "'1'::bit", "Binary", """["03f5","07ff",null]"""), // count of padding bits, then ones as padding
        new("c_uuid", "uuid '00112233-4455-6677-8899-aabbccddeeff'", "uuid 'ffffffff-ffff-ffff-ffff-ffffffffffff'", "Utf8",
            """["00112233-4455-6677-8899-aabbccddeeff","ffffffff-ffff-ffff-ffff-ffffffffffff",null]"""),
        new("c_json", """'{"동":1}'::json""", "'[]'::json", "Utf8", """["{\"동\":1}","[]",null]"""),
        new("c_enum", "'종결'::enum('진행', '종결')", "'진행'::enum('진행', '종결')", "Dictionary<Uint8, Utf8>", """["종결","진행",null]"""),
        new("c_geometry", "'POINT(1 2)'::geometry", "'POINT(0 0)'::geometry", "Binary",
            """["0101000000000000000000f03f0000000000000040","010100000000000000000000000000000000000000",null]"""),
    ];

    // 2024-11-01 is day 20028 of the epoch and began, in UTC, at second 1730419200.
    private static IEnumerable<TypeCase> Times() =>
    [
        new("c_date", "date '2024-11-01'", "date '1969-12-31'", "Date32<DAY>", "[20028,-1,null]"),
        new("c_time", "time '00:00:01'", "time '23:59:59.999999'", "Time64<MICROSECOND>", """["1000000","86399999999",null]"""),
        new("c_time_ns", "'00:00:01'::time_ns", "'23:59:59.999999999'::time_ns", "Time64<NANOSECOND>", """["1000000000","86399999999999",null]"""),
        new("c_timetz", "'00:00:01+09'::timetz", "'00:00:00+00'::timetz", "Time64<MICROSECOND>", """["1000000","0",null]"""),
        new("c_timestamp", "timestamp '2024-11-01 00:00:00.000001'", "timestamp '1969-12-31 23:59:59'", "Timestamp<MICROSECOND>",
            """["1730419200000001","-1000000",null]"""),
        new("c_timestamp_s", "'2024-11-01 00:00:01'::timestamp_s", "'1970-01-01'::timestamp_s", "Timestamp<SECOND>", """["1730419201","0",null]"""),
        new("c_timestamp_ms", "'2024-11-01 00:00:00.001'::timestamp_ms", "'1970-01-01'::timestamp_ms", "Timestamp<MILLISECOND>",
            """["1730419200001","0",null]"""),
        new("c_timestamp_ns", "'2024-11-01 00:00:00.000000001'::timestamp_ns", "'1970-01-01'::timestamp_ns", "Timestamp<NANOSECOND>",
            """["1730419200000000001","0",null]"""),
        new("c_timestamptz", "'2024-11-01 09:00:00+09'::timestamptz", "'1970-01-01 00:00:00+00'::timestamptz", "Timestamp<MICROSECOND, Asia/Seoul>",
            """["1730419200000000","0",null]"""),
        new("c_interval", "interval '1 year 2 days 3 seconds'", "interval '-1 microsecond'", "Interval<MONTH_DAY_NANO>",
            """["12 months 2 days 3000000000 ns","0 months 0 days -1000 ns",null]"""),
    ];

    private static IEnumerable<TypeCase> Nested() =>
    [
        new("c_list", "[1, null, 2]", "[]::integer[]", "List<Int32>", "[[1,null,2],[],null]"),
        new("c_list_of_lists", "[['가'], null]", "[[], ['나', '다']]", "List<List<Utf8>>", """[[["가"],null],[[],["나","다"]],null]"""),
        new("c_struct", "{'n': 1, 's': null::varchar}", "{'n': null, 's': '가'}", "Struct<{n:Int32, s:Utf8}>",
            """[{"n":1,"s":null},{"n":null,"s":"가"},null]"""),
        new("c_list_of_structs", "[{'n': 1::bigint}, null]", "[{'n': null::bigint}]", "List<Struct<{n:Int64}>>",
            """[[{"n":"1"},null],[{"n":null}],null]"""),
        new("c_map", "map {'가': 1, '나': null}", "map {}::map(varchar, integer)", "Map<{key:Utf8, value:Int32}>",
            """[[["가",1],["나",null]],[],null]"""),
        new("c_array", "[1, null, 3]::integer[3]", "[4, 5, 6]::integer[3]", "FixedSizeList[3]<Int32>", "[[1,null,3],[4,5,6],null]"),
        new("c_union", "union_value(num := 2)::union(num integer, txt varchar)", "union_value(txt := '가')::union(num integer, txt varchar)",
            "Union<Int32 | Utf8>", """[2,"가",null]"""),
        new("c_list_of_enums", "['b', 'a']::enum('a', 'b')[]", "[null]::enum('a', 'b')[]", "List<Dictionary<Uint8, Utf8>>",
            """[["b","a"],[null],null]"""),
        new("c_nulls_only", "null", "null", "Int32", "[null,null,null]"),
    ];
}
