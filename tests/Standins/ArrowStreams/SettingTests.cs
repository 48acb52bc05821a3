namespace DongHaeng.Tests.Standins.ArrowStreams;

/// <summary>DuckDB's settings change the layout of a type; the values stay.</summary>
public class SettingTests
{
    private const string Texts = "select unnest(['가', '한 문자열이 열두 바이트보다 길다', null, '']) as c";
    private const string TextsRead = """["가","한 문자열이 열두 바이트보다 길다",null,""]""";

    [Theory]
    [InlineData("set arrow_large_buffer_size = true", "LargeUtf8")]
    [InlineData("set produce_arrow_string_view = true", "Utf8View")]
    public async Task Texts_read_back_equal_in_each_of_their_layouts(string setting, string type)
    {
        var content = await ArrowFile.RoundTrip(Texts, "set arrow_output_version = '1.4'", setting);

        content.Type("c").ShouldBe(type);
        content.Json("c").ShouldBe(TextsRead);
    }

    [Fact]
    public async Task Lists_read_back_equal_with_64_bit_offsets()
    {
        var content = await ArrowFile.RoundTrip("select unnest([[1, 2], [], null, [3]]) as c", "set arrow_large_buffer_size = true");

        content.Type("c").ShouldBe("LargeList<Int32>");
        content.Json("c").ShouldBe("[[1,2],[],null,[3]]");
    }

    [Fact]
    public async Task Extension_types_keep_their_name_in_the_fields_metadata()
    {
        var content = await ArrowFile.RoundTrip(
            "select uuid '00112233-4455-6677-8899-aabbccddeeff' as c", "set arrow_lossless_conversion = true");

        content.Type("c").ShouldBe("FixedSizeBinary[16]");
        content.Json("c").ShouldBe("""["00112233445566778899aabbccddeeff"]""");
        content.Fields.Single().Metadata.ShouldContainKeyAndValue("ARROW:extension:name", "arrow.uuid");
    }
}
