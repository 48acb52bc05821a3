using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DongHaeng.Ops;
using DongHaeng.Ops.Audit;
using Microsoft.Data.Sqlite;

namespace DongHaeng.Tests.Ops;

public sealed class AuditLogTests : IDisposable
{
    private readonly OpsFolder folder = new();
    private readonly AuditLog log;

    public AuditLogTests() => log = new(folder.Store);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void An_empty_log_is_whole() => log.Verify().ShouldBeNull();

    [Fact]
    public void The_first_hash_is_the_one_computed_by_hand()
    {
        log.Append("lee", "look", "visits_done d0371 2024-10", "exact", folder.Clock.Now);

        var zeros = new string('0', 64);
        byte[] covered =
        [
            .. Field(zeros), .. Field("1"), .. Field("2024-11-01T00:00:00.000Z"), .. Field("lee"), .. Field("look"),
            .. Field("visits_done d0371 2024-10"), .. Field("exact"),
        ];
        log.Latest(1).Single().Hash.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(covered)));
    }

    [Fact]
    public void Lines_come_back_as_they_were_written_newest_first()
    {
        Write(3);

        log.Latest(2).Select(e => e.Detail).ShouldBe(["세부 3", "세부 2"]);
        log.Latest(1).Single().Precision.ShouldBeNull();
        log.Head().ShouldBe(new AuditHead(3, log.Latest(1).Single().Hash));
        log.Verify().ShouldBeNull();
    }

    [Fact]
    public async Task Many_who_write_at_once_are_all_written_into_one_chain()
    {
        await Parallel.ForEachAsync(Enumerable.Range(1, 400), new ParallelOptions { MaxDegreeOfParallelism = 40 }, async (i, _) =>
            await (i % 10 == 0 ? Task.Run(() => log.Append("lee", "look", $"{i}", "exact", folder.Clock.Now), TestContext.Current.CancellationToken) : log.AppendAsync("kim", "look", $"{i}", "exact", folder.Clock.Now)));
        log.Latest(1000).Select(e => int.Parse(e.Detail, CultureInfo.InvariantCulture)).Order().ShouldBe(Enumerable.Range(1, 400));
        log.Head().Number.ShouldBe(400);
        log.Verify().ShouldBeNull();
    }

    [Fact]
    public async Task Who_waits_for_a_line_that_cannot_be_written_is_told()
    {
        using var lost = OpsStore.Open(Path.Combine(Path.GetDirectoryName(folder.Store.Path)!, "lost"), patienceSeconds: 1);
        using var other = new SqliteConnection($"Data Source={lost.Path};Pooling=False");
        other.Open();
        using var change = other.BeginTransaction(); // holds the lock
        await Should.ThrowAsync<SqliteException>(new AuditLog(lost).AppendAsync("kim", "look", "x", "exact", folder.Clock.Now));
    }

    [Theory]
    [InlineData("update audit_entry set who = 'x'")]
    [InlineData("delete from audit_entry")]
    public void The_database_itself_refuses_to_change_or_delete_a_line(string sql)
    {
        Write(1);

        Should.Throw<SqliteException>(() => folder.Tamper(sql)).Message.ShouldContain("append-only");
        log.Verify().ShouldBeNull();
    }

    [Theory]
    [InlineData("update audit_entry set who = 'choi' where number = 4", 4)]
    [InlineData("update audit_entry set detail = '' where number = 4", 4)]
    [InlineData("update audit_entry set shown = 'protected' where number = 4", 4)]
    [InlineData("update audit_entry set at_time = '2024-11-01T00:00:00.001Z' where number = 4", 4)]
    [InlineData("update audit_entry set who = who || what, what = '' where number = 4", 4)]
    [InlineData("delete from audit_entry where number = 4", 5)]
    [InlineData("update audit_entry set hash = previous_hash where number = 4", 4)]
    public void Whoever_removes_the_triggers_and_tampers_is_found_out_at_the_line(string sql, long broken)
    {
        Write(6);

        folder.Tamper($"drop trigger audit_entry_keeps; drop trigger audit_entry_stays; {sql}");

        log.Verify()!.Number.ShouldBe(broken);
    }

    [Fact]
    public void Many_writers_make_one_chain()
    {
        using var other = DongHaeng.Ops.OpsStore.Open(folder.Path);
        AuditLog[] logs = [log, new(other)];

        Parallel.For(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
            logs[i % 2].Append($"writer{i}", "look", "x", "exact", folder.Clock.Now));

        log.Verify().ShouldBeNull();
        log.Head().Number.ShouldBe(200);
        log.Latest(300).Select(e => e.Who).Distinct().Count().ShouldBe(200);
    }

    private static byte[] Field(string text)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, Encoding.UTF8.GetByteCount(text));
        return [.. length, .. Encoding.UTF8.GetBytes(text)];
    }

    private void Write(int lines)
    {
        for (var i = 1; i <= lines; i++)
        {
            log.Append("lee", "export", $"세부 {i}", null, folder.Clock.Now);
        }
    }
}
