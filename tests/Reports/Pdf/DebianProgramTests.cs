namespace DongHaeng.Tests.Reports.Pdf;

public sealed class DebianProgramTests
{
    [Fact]
    public void A_missing_program_fails_the_test_and_names_the_package_to_install() =>
        Should.Throw<InvalidOperationException>(() => DebianProgram.Run("pdfnone", "poppler-utils", "-v"))
            .Message.ShouldBe("pdfnone is not installed. Run: apt-get install poppler-utils");
}
