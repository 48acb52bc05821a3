using DongHaeng.Reports.Releasing;

namespace DongHaeng.Tests.Reports.Releasing;

public sealed class SaidFiguresTests
{
    [Fact]
    public void Only_what_both_editions_say_and_say_otherwise_has_changed()
    {
        SaidFigure[] was = [new("방문", "역삼1동", "10월", "120"), new("방문", "논현동", "10월", "7 이하"), new("방문", "없어진동", "10월", "9")];
        SaidFigure[] now = [new("방문", "역삼1동", "10월", "125"), new("방문", "논현동", "10월", "7 이하"), new("방문", "새동", "10월", "3")];
        SaidFigures.Changed(was, now).ShouldBe([new ChangedFigure("방문", "역삼1동", "10월", "120", "125")]);
    }

    [Fact]
    public void Of_rows_with_one_name_the_first_is_compared_with_the_first()
    {
        SaidFigure[] was = [new("방문", "신사동", "10월", "1"), new("방문", "신사동", "10월", "2")];
        SaidFigure[] now = [new("방문", "신사동", "10월", "1"), new("방문", "신사동", "10월", "3")];
        SaidFigures.Changed(was, now).Select(change => (change.Was, change.Is)).ShouldBe([("2", "3")]);
    }
}
